// Colorado: what a small-claims money judgment means here. Read 2026-11-21.

import { cents, checked, cite } from '../entry'
import type { Jurisdiction } from '../types'

export const colorado: Jurisdiction = {
  code: 'CO',
  name: { en: 'Colorado', es: 'Colorado' },
  timeZone: 'America/Denver',
  facts: {
    smallClaims: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('C.R.S. § 13-6-403', 'https://civilcase.com/small-claims/colorado'),
        confidence: 'secondary',
        note: {
          en: 'Lawyers generally cannot appear unless the other side has one, so most people run the case themselves.',
          es: 'En general no pueden intervenir abogados, salvo que la otra parte tenga uno; por eso la mayoría lleva su propio caso.',
        },
        value: {
          court: {
            en: 'County Court, small claims division',
            es: 'Tribunal del Condado, división de reclamos menores',
          },
          limitCents: cents(7_500),
          limitNote: {
            en: 'Interest and court costs are not counted. A bigger claim can be cut to the limit or filed in county court.',
            es: 'No se cuentan los intereses ni las costas. Un reclamo mayor se puede reducir al límite o presentar en el tribunal del condado.',
          },
        },
      },
    ]),
    appeal: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('C.R.C.P. 519; C.R.S. § 13-6-410', 'https://www.denvercountycourt.org/after-your-court-trial/'),
        confidence: 'verified',
        note: {
          en: 'The district court reviews the papers and the recording. It does not hold a new trial, although some guides say it does.',
          es: 'El tribunal de distrito revisa los documentos y la grabación. No celebra un nuevo juicio, aunque algunas guías dicen que sí.',
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
        cite: cite('C.R.C.P. 362', 'https://www.jankolaw.com/obtaining-a-judgment.html'),
        confidence: 'uncertain',
        note: {
          en: 'The 14 days were read for district court judgments. County and small claims courts are believed to have the same. Ask the clerk when a writ can issue.',
          es: 'Los 14 días se leyeron para los fallos del tribunal de distrito. Se cree que son los mismos en el tribunal del condado y en reclamos menores. Pregunte en la secretaría cuándo puede emitirse una orden de ejecución.',
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
        from: null,
        cite: cite(
          'C.R.S. § 5-12-102(4)',
          'https://www.legalfix.com/statutes/state-codes/colorado/title-5/interest-rates/article-12/section-5-12-106',
        ),
        confidence: 'known',
        note: {
          en: 'Interest compounds once a year, which is unusual. It runs from entry of the judgment until it is paid. Check whether the judgment states a contract rate. Interest on medical debt is capped at 3% a year.',
          es: 'Los intereses se capitalizan una vez al año, lo que es poco común. Corren desde el registro del fallo hasta que se paga. Vea si el fallo indica una tasa del contrato. Los intereses de una deuda médica no pueden pasar del 3% al año.',
        },
        value: {
          rate: { kind: 'fixed', annualPercent: 8 },
          compounding: 'yearly',
          yearBasis: 365,
          rounding: 'half-up',
          costsBear: null,
          awardedInterestBears: null,
          special: [
            {
              applies: {
                en: 'Medical debt, judgment entered from August 7, 2023: at most 3%. It does not cover medical bills charged to a credit card',
                es: 'Deuda médica, fallo registrado desde el 7 de agosto de 2023: 3% como máximo. No abarca los gastos médicos cargados a una tarjeta de crédito',
              },
              when: { debtKinds: ['medical'], enteredFrom: '2023-08-07' },
              rate: { kind: 'fixed', annualPercent: 3 },
              atMost: true,
              cite: cite('Colo. SB 23-093 (2023)', 'https://www.leg.colorado.gov/bills/sb23-093'),
            },
            {
              applies: {
                en: 'Damages for personal injury (not appealed by the debtor)',
                es: 'Daños por lesiones personales (si el deudor no apeló)',
              },
              when: { debtKinds: ['injury'] },
              rate: { kind: 'fixed', annualPercent: 9 },
              cite: cite('C.R.S. § 13-21-101', 'https://colorado.public.law/statutes/crs_13-21-101'),
            },
            {
              applies: {
                en: 'Judgment on a contract that states its own rate: the rate of the contract',
                es: 'Fallo basado en un contrato que fija su propia tasa: la tasa del contrato',
              },
              when: null,
              rate: null,
              cite: cite('C.R.S. § 5-12-102(4)'),
            },
            {
              applies: {
                en: 'Judgment that the debtor appealed and the higher court affirmed or changed: the Kansas City Federal Reserve discount rate plus 2 points, never below 8%, compounded yearly',
                es: 'Fallo que el deudor apeló y el tribunal superior confirmó o modificó: la tasa de descuento de la Reserva Federal de Kansas City más 2 puntos, nunca menos del 8%, capitalizada cada año',
              },
              when: null,
              rate: {
                kind: 'set-by-judgment',
                formula: {
                  en: 'The Kansas City Federal Reserve discount rate plus 2 points, as the secretary of state certifies each January 1; never below 8%',
                  es: 'La tasa de descuento de la Reserva Federal de Kansas City más 2 puntos, según la certifica el secretario de estado cada 1 de enero; nunca menos del 8%',
                },
              },
              cite: cite(
                'C.R.S. § 5-12-106',
                'https://www.legalfix.com/statutes/state-codes/colorado/title-5/interest-rates/article-12/section-5-12-106',
              ),
            },
          ],
          contractRateAllowed: true,
        },
      },
    ]),
    judgmentLife: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('C.R.S. § 13-52-102(2)', 'https://coloradojudicial.gov/topic/128'),
        confidence: 'verified',
        note: {
          en: 'Six years for county court and small claims judgments, twenty for district court. The court says an extension must be asked for before the expiry date.',
          es: 'Seis años para los fallos del tribunal del condado y de reclamos menores; veinte para los del tribunal de distrito. El tribunal dice que la extensión debe pedirse antes de la fecha de vencimiento.',
        },
        value: {
          years: 6,
          renewable: true,
          renewHow: {
            en: 'File a motion to revive in the same court before the judgment runs out.',
            es: 'Presente una petición para revivir el fallo en el mismo tribunal antes de que venza.',
          },
          window: { words: { en: 'before the 6 years end', es: 'antes de que terminen los 6 años' } },
          renewedYears: 6,
          dormancyYears: null,
        },
      },
    ]),
    lienRealProperty: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('C.R.S. § 13-52-102(1)'),
        confidence: 'known',
        note: {
          en: 'The lien lasts six years from entry of the judgment. It goes on only if the judgment is revived and a new transcript is recorded.',
          es: 'El gravamen dura seis años desde el registro del fallo. Solo continúa si el fallo se revive y se inscribe una nueva transcripción.',
        },
        value: {
          document: {
            en: 'Certified transcript of judgment',
            es: 'Transcripción certificada del fallo (Certified transcript of judgment)',
          },
          where: {
            en: 'county clerk and recorder where the land is',
            es: 'registro del condado (county clerk and recorder) donde está el inmueble',
          },
          years: 6,
          renewable: true,
        },
      },
    ]),
    satisfaction: checked('today', '2026-11-22', [
      {
        from: null,
        cite: cite(
          'C.R.C.P. 58(b), 358',
          'https://casetext.com/rule/colorado-court-rules/colorado-rules-of-civil-procedure/chapter-6-judgment/rule-58-entry-of-judgment',
        ),
        confidence: 'verified',
        note: {
          en: 'The rule makes filing the duty of the creditor but sets no number of days. A debtor who has paid can ask the court to mark the judgment satisfied.',
          es: 'La regla obliga al acreedor a presentarla, pero no fija un número de días. El deudor que ya pagó puede pedir al tribunal que marque el fallo como pagado.',
        },
        value: {
          document: {
            en: 'Satisfaction of Judgment',
            es: 'Constancia de pago del fallo (Satisfaction of Judgment)',
          },
          form: null,
          filedBy: 'creditor',
          period: null,
          runsFrom: 'paid-in-full',
          runsFromWords: { en: 'payment in full', es: 'el pago total' },
          penalty: {
            en: 'No fixed sum, but the court can make the creditor file it or enter the satisfaction itself.',
            es: 'No hay una suma fija, pero el tribunal puede obligar al acreedor a presentarla o registrar el pago por sí mismo.',
          },
          penaltyCents: null,
          signing: {
            before: 'notary-or-clerk',
            always: false,
            note: {
              en: 'The creditor’s signature is attested by the clerk or a notary. An attorney of record may sign without that.',
              es: 'La firma del acreedor la certifica la secretaría o un notario. El abogado del caso puede firmar sin eso.',
            },
          },
          partial: {
            en: 'Satisfaction may be entered in whole or in part.',
            es: 'El pago puede anotarse en todo o en parte.',
          },
          motion: {
            en: 'On motion the court may compel the creditor to give the satisfaction, or order it entered without one.',
            es: 'Si se le presenta una petición, el tribunal puede obligar al acreedor a dar la constancia, u ordenar que se anote sin ella.',
          },
          sources: {
            signing: {
              cite: cite('C.R.C.P. 58(b)', 'http://www.jdporterlaw.com/entering-satisfaction-judgment/'),
              confidence: 'secondary',
            },
            partial: {
              cite: cite('C.R.C.P. 58(b)', 'http://www.jdporterlaw.com/entering-satisfaction-judgment/'),
              confidence: 'secondary',
            },
            motion: {
              cite: cite('C.R.C.P. 58(b)', 'http://www.jdporterlaw.com/entering-satisfaction-judgment/'),
              confidence: 'secondary',
            },
          },
        },
      },
    ]),
    vacateDefault: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'C.R.C.P. 515(d)',
          'https://casetext.com/rule/colorado-court-rules/colorado-rules-of-procedure-for-small-claims-courts/chapter-26-the-colorado-rules-of-procedure-for-small-claims-courts/rule-515-default-and-judgment',
        ),
        confidence: 'known',
        note: {
          en: 'Act at once, and check the 30-day limit with the clerk.',
          es: 'Actúe de inmediato y verifique el límite de 30 días en la secretaría.',
        },
        value: {
          period: { count: 30, unit: 'days' },
          runsFrom: 'entered',
          runsFromWords: { en: 'entry of the judgment', es: 'el registro del fallo' },
          form: null,
          rule: {
            en: 'For good cause, within a reasonable time and no later than 30 days after the judgment.',
            es: 'Con una buena razón, dentro de un tiempo razonable y a más tardar 30 días después del fallo.',
          },
        },
      },
    ]),
    lienPersonalProperty: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('C.R.S. § 13-52-102(1)', 'https://colorado.public.law/statutes/crs_13-52-102'),
        confidence: 'known',
        note: {
          en: 'Belongings are reached by levy or garnishment. Recording the judgment does not bind cars, bank accounts or goods.',
          es: 'Los bienes muebles se alcanzan con un embargo. Inscribir el fallo no grava autos, cuentas bancarias ni otros bienes.',
        },
        none: true,
      },
    ]),
    wages: checked('levied', '2026-11-21', [
      {
        from: '2020-10-01',
        cite: cite('C.R.S. § 13-54-104(2)(a)(I)', 'https://open.pluralpolicy.com/co/bills/2019A/HB19-1189'),
        confidence: 'secondary',
        note: {
          en: 'Many guides still print the old 25% rule. A debtor can ask the court to lower the amount for hardship.',
          es: 'Muchas guías todavía dan la regla anterior del 25%. El deudor puede pedir al tribunal que baje el monto por dificultades económicas.',
        },
        value: {
          limits: [
            {
              label: { en: '20% of disposable pay', es: '20% del salario disponible' },
              take: { kind: 'percent', of: 'disposable', percent: 20 },
            },
            {
              label: {
                en: 'what is above 40 hours at the minimum wage',
                es: 'lo que pase de 40 horas al salario mínimo',
              },
              take: { kind: 'excess', floor: { kind: 'min-wage', hours: 40, wage: 'greater' }, percent: 100 },
            },
          ],
          rule: {
            en: 'A creditor can take the smaller of two sums: 20% of disposable pay, or the part above 40 times the federal or Colorado minimum wage, whichever is higher. In 2026 that keeps $606.40 a week safe (40 times $15.16). Health insurance premiums come off before disposable pay is worked out.',
            es: 'El acreedor puede tomar la menor de dos sumas: el 20% del salario disponible, o lo que pase de 40 veces el salario mínimo federal o de Colorado, el que sea mayor. En 2026 eso protege $606.40 por semana (40 veces $15.16). Las primas del seguro de salud se restan antes de calcular el salario disponible.',
          },
          caution: {
            en: 'Here health insurance premiums come off too before disposable pay is worked out. Enter the pay after them.',
            es: 'Aquí también se restan las primas del seguro médico antes de calcular el salario disponible. Escriba el pago después de restarlas.',
          },
          process: {
            en: 'The clerk issues a writ of continuing garnishment. It is served on the employer, with notice to the debtor.',
            es: 'La secretaría emite una orden de embargo continuo (Writ of Continuing Garnishment). Se notifica al empleador, con aviso al deudor.',
          },
          continuous: true,
          durationDays: 182,
          headOfHousehold: null,
        },
      },
    ]),
    bankAccount: checked('levied', '2026-11-21', [
      {
        from: '2022-04-07',
        cite: cite(
          'C.R.S. § 13-54-102(1)(w)',
          'https://www.legalconsumer.com/bankruptcy/bankruptcy-law.php?CITY=CIMARRON&ST=CO',
        ),
        confidence: 'uncertain',
        note: {
          en: 'The bank may not leave this money alone without a claim, so file the claim of exemption.',
          es: 'Puede que el banco no deje este dinero sin un reclamo, así que presente el reclamo de exención.',
        },
        value: {
          automaticCents: null,
          rule: {
            en: "Up to $2,500 in all of a person's deposit accounts together is exempt. Treat it as something to claim on the form, not as automatic.",
            es: 'Están exentos hasta $2,500 en total, sumando todas las cuentas de depósito de una persona. Considérelo algo que se reclama en el formulario, no algo automático.',
          },
        },
      },
    ]),
    homestead: checked('levied', '2026-11-21', [
      {
        from: '2015-07-01',
        cite: cite('C.R.S. § 38-41-201 (former)'),
        confidence: 'verified',
        value: {
          cents: cents(75_000),
          isUnlimited: false,
          marriedCents: null,
          seniorOrDisabledCents: cents(105_000),
          acresUrban: null,
          acresRural: null,
          rule: {
            en: '$75,000 of equity in a home the owner lives in, or $105,000 if an older or disabled person lives there.',
            es: '$75,000 del valor neto de la vivienda donde vive el dueño, o $105,000 si vive allí una persona mayor o con discapacidad.',
          },
        },
      },
      {
        from: '2022-04-07',
        cite: cite('C.R.S. § 38-41-201', 'https://leg.colorado.gov/bills/sb22-086'),
        confidence: 'verified',
        note: {
          en: 'The amount is per home. It is not doubled for a married couple.',
          es: 'El monto es por vivienda. No se duplica para un matrimonio.',
        },
        value: {
          cents: cents(250_000),
          isUnlimited: false,
          marriedCents: null,
          seniorOrDisabledCents: cents(350_000),
          acresUrban: null,
          acresRural: null,
          rule: {
            en: '$250,000 of equity in a home the owner lives in. It is $350,000 if the owner, the spouse or a dependent living there is 60 or over or disabled. It is automatic. It covers mobile homes, RVs and, for three years, sale proceeds.',
            es: '$250,000 del valor neto de la vivienda donde vive el dueño. Son $350,000 si el dueño, su cónyuge o un dependiente que vive allí tiene 60 años o más o una discapacidad. Es automático. Cubre casas móviles, casas rodantes y, por tres años, el dinero de la venta.',
          },
        },
      },
    ]),
    vehicle: checked('levied', '2026-11-21', [
      {
        from: '2015-07-01',
        cite: cite('C.R.S. § 13-54-102(1)(j) (former)'),
        confidence: 'secondary',
        value: {
          cents: cents(7_500),
          isUnlimited: false,
          rule: {
            en: 'Up to $7,500 in motor vehicles, before April 7, 2022.',
            es: 'Hasta $7,500 en vehículos de motor, antes del 7 de abril de 2022.',
          },
        },
      },
      {
        from: '2022-04-07',
        cite: cite('C.R.S. § 13-54-102(1)(j)', 'https://upsolve.org/learn/co-exemptions/'),
        confidence: 'secondary',
        note: {
          en: 'A law of April 2022 doubled the sum, so older guides that show $7,500 are out of date.',
          es: 'Una ley de abril de 2022 duplicó la suma, así que las guías que dan $7,500 están desactualizadas.',
        },
        value: {
          cents: cents(15_000),
          isUnlimited: false,
          rule: {
            en: 'Up to $15,000 in one or more motor vehicles or bicycles that the debtor keeps and uses. It is $25,000 if the debtor, the spouse or a dependent is elderly or disabled.',
            es: 'Hasta $15,000 en uno o más vehículos de motor o bicicletas que el deudor tiene y usa. Son $25,000 si el deudor, su cónyuge o un dependiente es una persona mayor o con discapacidad.',
          },
        },
      },
    ]),
    wildcard: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite('C.R.S. § 13-54-102'),
        confidence: 'known',
        note: {
          en: 'Colorado has no general wildcard. Cash is safe only under the $2,500 for deposit accounts or another named exemption.',
          es: 'Colorado no tiene una exención comodín (wildcard). El efectivo solo queda protegido con los $2,500 de las cuentas de depósito u otra exención de la lista.',
        },
        none: true,
      },
    ]),
    toolsOfTrade: checked('levied', '2026-11-21', [
      {
        from: '2022-04-07',
        cite: cite(
          'C.R.S. § 13-54-102(1)(g), (i)',
          'https://print.casetext.com/statute/colorado-revised-statutes/title-13-courts-and-court-procedure/judgments-and-executions/article-54-property-and-earnings-exempt/section-13-54-102-property-exempt-definitions',
        ),
        confidence: 'uncertain',
        note: {
          en: 'Some pages still give an older $30,000. Check paragraph (i) of the statute before you rely on $60,000 or $20,000.',
          es: 'Algunas páginas todavía dan $30,000, la cifra anterior. Consulte el párrafo (i) de la ley antes de confiar en $60,000 o $20,000.',
        },
        value: {
          cents: cents(60_000),
          isUnlimited: false,
          rule: {
            en: 'Up to $60,000 of tools, stock and equipment for the main job ($20,000 for a side job). Farmers instead have $100,000 for livestock and machinery.',
            es: 'Hasta $60,000 en herramientas, mercancía y equipo del trabajo principal ($20,000 para un trabajo secundario). Los agricultores tienen en su lugar $100,000 para ganado y maquinaria.',
          },
        },
      },
    ]),
    householdGoods: checked('levied', '2026-11-21', [
      {
        from: '2000-05-23',
        cite: cite('C.R.S. § 13-54-102(1)(e) (former)'),
        confidence: 'verified',
        value: {
          cents: cents(3_000),
          isUnlimited: false,
          rule: {
            en: 'Household goods up to $3,000, before April 7, 2022.',
            es: 'Artículos del hogar hasta $3,000, antes del 7 de abril de 2022.',
          },
        },
      },
      {
        from: '2022-04-07',
        cite: cite(
          'C.R.S. § 13-54-102(1)(a)-(f)',
          'https://print.casetext.com/statute/colorado-revised-statutes/title-13-courts-and-court-procedure/judgments-and-executions/article-54-property-and-earnings-exempt/section-13-54-102-property-exempt-definitions',
        ),
        confidence: 'verified',
        note: {
          en: 'The clothing and jewelry limits apply to the debtor and to each dependent separately.',
          es: 'Los límites de ropa y de joyas valen por separado para el deudor y para cada dependiente.',
        },
        value: {
          cents: cents(6_000),
          isUnlimited: false,
          rule: {
            en: 'Household goods up to $6,000. On top come clothing up to $2,000, jewelry up to $2,500, books and pictures up to $2,000, and food and fuel up to $600.',
            es: 'Artículos del hogar hasta $6,000. Aparte, ropa hasta $2,000, joyas hasta $2,500, libros y retratos hasta $2,000, y comida y combustible hasta $600.',
          },
        },
      },
    ]),
    claimOfExemption: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('C.R.C.P. 103, sec. 6; C.R.S. § 13-55-102'),
        confidence: 'known',
        note: {
          en: 'For wages there is no claim to file. But the debtor can object to the arithmetic on Form 28, first to the employer and then to the court.',
          es: 'Para el salario no hay que presentar un reclamo. Pero el deudor puede objetar el cálculo con el formulario 28, primero ante el empleador y luego ante el tribunal.',
        },
        value: {
          period: { count: 14, unit: 'days' },
          runsFromWords: {
            en: 'service of the writ or notice of levy on the debtor',
            es: 'la notificación al deudor de la orden o del aviso de embargo',
          },
          form: 'C.R.C.P. Form 30 (Claim of Exemption)',
          where: {
            en: 'clerk of the court that issued the writ',
            es: 'secretaría del tribunal que emitió la orden',
          },
        },
      },
    ]),
    writ: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'C.R.C.P. 69, 103, 369 and 403',
          'https://casetext.com/rule/colorado-court-rules/colorado-rules-of-civil-procedure/chapter-13-seizure-of-person-or-property/rule-103-garnishment',
        ),
        confidence: 'secondary',
        note: {
          en: 'Form 26 is for continuing wage garnishment. Confirm with the clerk that Form 29 is the right one for a bank account.',
          es: 'El formulario 26 es para el embargo continuo de salario. Confirme en la secretaría que el formulario 29 es el correcto para una cuenta bancaria.',
        },
        value: {
          document: {
            en: 'Writ of continuing garnishment, writ of garnishment with notice, or writ of execution',
            es: 'Orden de embargo continuo (Writ of Continuing Garnishment), orden de embargo con aviso (Writ of Garnishment with Notice) u orden de ejecución (Writ of Execution)',
          },
          form: 'C.R.C.P. Forms 26 and 29',
          issuedBy: { en: 'clerk of the court', es: 'secretaría del tribunal' },
          servedBy: {
            en: 'for garnishments, the sheriff, a process server or an adult not in the case; for execution, the sheriff',
            es: 'para los embargos de salario o de cuentas, el alguacil (sheriff), un notificador (process server) o un adulto ajeno al caso; para la ejecución, el alguacil',
          },
          returnDays: null,
        },
      },
    ]),
    debtorExam: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('C.R.C.P. 369 and 518', 'https://www.denvercountycourt.org/after-your-court-trial/'),
        confidence: 'verified',
        note: {
          en: 'The court orders the debtor to answer written questions about job, bank and property. The creditor must have them served by someone 18 or over who is not a party.',
          es: 'El tribunal ordena al deudor responder preguntas escritas sobre su trabajo, su banco y sus bienes. El acreedor debe hacer que las notifique alguien de 18 años o más que no sea parte.',
        },
        value: {
          name: {
            en: 'Post-judgment interrogatories (Motion and Order for Interrogatories)',
            es: 'Preguntas escritas después del fallo (Motion and Order for Interrogatories)',
          },
          form: null,
          frequency: null,
        },
      },
    ]),
    contempt: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('C.R.C.P. 407; Colo. Const. art. II, § 12'),
        confidence: 'known',
        note: {
          en: 'The state constitution bars jail for debt. Only disobeying an order to answer or appear can be punished.',
          es: 'La constitución estatal prohíbe la cárcel por deudas. Solo se puede castigar desobedecer una orden de responder o de comparecer.',
        },
        value: {
          rule: {
            en: 'A debtor who ignores written questions ordered by the court, or an order to appear, can face a contempt citation and a warrant. Simply not paying cannot bring contempt.',
            es: 'El deudor que no responde las preguntas ordenadas por el tribunal, o no obedece una orden de comparecer, puede recibir una citación por desacato y una orden de arresto. El solo hecho de no pagar no es desacato.',
          },
        },
      },
    ]),
    domestication: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('C.R.S. §§ 13-53-101 to 13-53-108'),
        confidence: 'known',
        note: {
          en: 'The clerk mails notice to the debtor. There is a short wait before a writ issues. Ask the clerk how long it is now.',
          es: 'La secretaría envía un aviso al deudor. Hay una espera corta antes de que se emita una orden de ejecución. Pregunte en la secretaría cuánto dura ahora.',
        },
        value: {
          act: {
            en: 'Uniform Enforcement of Foreign Judgments Act',
            es: 'Ley Uniforme de Ejecución de Fallos de Otros Estados (Uniform Enforcement of Foreign Judgments Act)',
          },
          filing: {
            en: 'File an authenticated copy of the judgment and an affidavit with the clerk of a district or county court that can hear that amount.',
            es: 'Presente una copia autenticada del fallo y una declaración jurada en la secretaría de un tribunal de distrito o de condado que pueda ver casos por ese monto.',
          },
          wait: null,
        },
      },
    ]),
    installments: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('C.R.C.P. 518'),
        confidence: 'uncertain',
        note: {
          en: 'Some magistrates note a payment date or plan in the order, so read the judgment. Keep to any plan agreed in writing.',
          es: 'Algunos magistrados anotan una fecha o un plan de pagos en la orden, así que lea el fallo. Cumpla todo plan acordado por escrito.',
        },
        value: {
          courtOrdered: false,
          form: null,
          rule: {
            en: 'Payment plans are made with the creditor. The court does not generally set installments on a small claims judgment.',
            es: 'Los planes de pago se acuerdan con el acreedor. Por lo general el tribunal no fija cuotas en un fallo de reclamos menores.',
          },
        },
      },
    ]),
    badCheck: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('C.R.S. § 13-21-109'),
        confidence: 'known',
        note: {
          en: 'Before that stage the holder may claim the check, a fee of up to $20 or the posted charge, and collection costs.',
          es: 'Antes de esa etapa, quien recibió el cheque puede reclamar el cheque, un cargo de hasta $20 o el cargo anunciado, y los gastos de cobro.',
        },
        value: {
          rule: {
            en: 'If the check is not made good within 15 days of a mailed notice, the writer owes three times its amount, at least $100, plus costs.',
            es: 'Si el cheque no se paga dentro de los 15 días de un aviso enviado por correo, quien lo firmó debe tres veces su monto, al menos $100, más las costas.',
          },
          multiplier: 3,
          leastCents: cents(100),
          mostCents: null,
          notice: { count: 15, unit: 'days' },
          holdsCheck: true,
          feeCents: cents(20),
        },
      },
    ]),
    collectionConduct: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('C.R.S. § 5-16-103'),
        confidence: 'known',
        note: {
          en: 'Lenders of consumer credit who collect their own debts still may not act unconscionably (Uniform Consumer Credit Code).',
          es: 'Quienes dan crédito de consumo y cobran sus propias deudas tampoco pueden actuar de forma abusiva (Uniform Consumer Credit Code).',
        },
        value: {
          law: {
            en: 'Colorado Fair Debt Collection Practices Act (C.R.S. § 5-16-101 et seq.)',
            es: 'Ley de Prácticas Justas de Cobro de Deudas de Colorado (C.R.S. § 5-16-101 y siguientes)',
          },
          coversOriginalCreditors: false,
          rule: {
            en: 'It covers debt collectors, collection agencies and debt buyers, which must have a license. A creditor who collects their own debt in their own name is outside it.',
            es: 'Cubre a los cobradores, las agencias de cobro y los compradores de deudas, que deben tener licencia. Queda fuera el acreedor que cobra su propia deuda en su propio nombre.',
          },
        },
      },
    ]),
    minimumWage: checked('today', '2026-11-21', [
      {
        from: '2025-01-01',
        cite: cite('Colo. Const. art. XVIII, § 15'),
        confidence: 'secondary',
        value: { hourlyCents: cents(14.81) },
      },
      {
        from: '2026-01-01',
        cite: cite('Colo. Const. art. XVIII, § 15', 'https://www.cpsgo.com/2026-changes-to-state-minimum-wages'),
        confidence: 'secondary',
        note: {
          en: 'Denver, Boulder, Edgewater and some counties set higher local wages, but wage garnishment uses the state figure.',
          es: 'Denver, Boulder, Edgewater y algunos condados fijan salarios locales más altos, pero el embargo de salario usa la cifra estatal.',
        },
        value: { hourlyCents: cents(15.16) },
      },
    ]),
    governmentDebtor: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('C.R.S. §§ 24-10-113, 13-60-101'),
        confidence: 'known',
        note: {
          en: 'Ask the finance office or the attorney of the public body for payment. If it refuses, use mandamus rather than a writ of execution.',
          es: 'Pida el pago a la oficina de finanzas o al abogado del organismo. Si se niega, use una orden judicial de pagar (mandamus) y no una orden de ejecución.',
        },
        value: {
          rule: {
            en: 'Public property cannot be seized. A judgment against the state or a local body is paid from its funds or insurance, or by a tax levy it must make. A court order (mandamus) can compel payment.',
            es: 'Los bienes públicos no se pueden embargar. Un fallo contra el Estado o un organismo local se paga con sus fondos o su seguro, o con un impuesto que debe fijar. Una orden del tribunal (mandamus) puede obligar a pagar.',
          },
        },
      },
    ]),
    links: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Colorado Judicial Branch Self-Help', 'https://coloradojudicial.gov/topic/128'),
        confidence: 'secondary',
        value: {
          selfHelp: 'https://coloradojudicial.gov/topic/128',
          forms: 'https://www.coloradojudicial.gov/self-help-forms',
        },
      },
    ]),
  },
}
