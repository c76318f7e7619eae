// Missouri: what a small-claims money judgment means here. Read 2026-11-21.

import { cents, checked, cite } from '../entry'
import type { Jurisdiction } from '../types'

export const missouri: Jurisdiction = {
  code: 'MO',
  name: { en: 'Missouri', es: 'Misuri' },
  timeZone: 'America/Chicago',
  facts: {
    smallClaims: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Mo. Rev. Stat. § 482.305', 'https://civilcase.com/small-claims/missouri'),
        confidence: 'secondary',
        note: {
          en: 'Larger claims go to the associate circuit docket, up to $25,000.',
          es: 'Los reclamos mayores van a los jueces asociados de circuito, hasta $25,000.',
        },
        value: {
          court: {
            en: 'Small Claims Court (associate division of the Circuit Court)',
            es: 'Tribunal de Reclamos Menores (división asociada del Tribunal de Circuito)',
          },
          limitCents: cents(5_000),
          limitNote: {
            en: 'One person may file at most 12 small claims a year. Debts taken over from someone else (assigned) are not allowed.',
            es: 'Una persona puede presentar como máximo 12 reclamos menores al año. No se admiten deudas cedidas por otra persona.',
          },
        },
      },
    ]),
    appeal: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Mo. Rev. Stat. § 482.365',
          'https://legalfix.com/statutes/state-codes/missouri/title-xxxii/chapter-482/section-482-365',
        ),
        confidence: 'verified',
        note: {
          en: 'It is an application for a new trial (trial de novo), with a fee. It stops collection only if a bond is posted. A judgment both sides agreed to cannot be tried again.',
          es: 'Es una solicitud de nuevo juicio (trial de novo), con una tarifa. Detiene el cobro solo si se deposita una fianza. Un fallo acordado por ambas partes no se puede volver a juzgar.',
        },
        value: {
          period: { count: 10, unit: 'days' },
          by: 'either',
          runsFrom: 'entered',
          runsFromWords: { en: 'the date the judgment is rendered', es: 'la fecha en que se dicta el fallo' },
        },
      },
    ]),
    enforcementStart: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Mo. Rev. Stat. §§ 482.365, 513.020', 'http://www.circuit7.net/smallclaims/after.aspx'),
        confidence: 'secondary',
        note: {
          en: 'Courts tell winners to wait out the 10 days for asking for a new trial. A request without a bond does not stop collection.',
          es: 'Los tribunales piden a quien ganó que espere los 10 días para solicitar un nuevo juicio. Una solicitud sin fianza no detiene el cobro.',
        },
        value: {
          wait: { count: 10, unit: 'days' },
          runsFrom: 'entered',
          trigger: { en: 'the judgment is made', es: 'se dicta el fallo' },
        },
      },
    ]),
    interest: checked('entered', '2026-11-21', [
      {
        from: '2000-01-01',
        cite: cite('Mo. Rev. Stat. § 408.040'),
        confidence: 'known',
        note: {
          en: '9% simple interest on contract and other non-tort judgments (or the contract rate if it is higher). These earn interest even if the judgment does not say so (Dennis v. Riezman Berger, P.C. (Mo. banc 2017)). A tort judgment must state its rate: one that does not may earn no interest (McGuire v. Kenoma, LLC, 447 S.W.3d 659 (Mo. banc 2014)). Interest runs on everything due under the judgment, costs and earlier interest included (§ 408.040; Good Hope Missionary Baptist Church v. St. Louis Alarm Monitoring Co., 358 S.W.3d 528 (Mo. App. 2012)).',
          es: 'Interés simple del 9% en los fallos por contrato y otros que no son por daños (o la tasa del contrato, si es mayor). Estos generan intereses aunque el fallo no lo diga (Dennis v. Riezman Berger, P.C. (Mo. banc 2017)). Un fallo por daños debe indicar su tasa: el que no la indica puede no generar intereses (McGuire v. Kenoma, LLC, 447 S.W.3d 659 (Mo. banc 2014)). Los intereses corren sobre todo lo debido según el fallo, incluidas las costas y los intereses anteriores (§ 408.040; Good Hope Missionary Baptist Church v. St. Louis Alarm Monitoring Co., 358 S.W.3d 528 (Mo. App. 2012)).',
        },
        value: {
          rate: { kind: 'fixed', annualPercent: 9 },
          compounding: 'simple',
          yearBasis: 365,
          rounding: 'half-up',
          costsBear: true,
          awardedInterestBears: true,
          special: [
            {
              applies: {
                en: 'Judgment for injury, fraud or other harm (tort): federal funds target rate plus 5 points, fixed when the judgment is entered (8.75% if the target is 3.75%)',
                es: 'Fallo por lesiones, fraude u otro daño (responsabilidad civil): la tasa objetivo de fondos federales más 5 puntos, fija desde que se registra el fallo (8.75% si el objetivo es 3.75%)',
              },
              when: { debtKinds: ['injury', 'fraud'] },
              rate: {
                kind: 'set-by-judgment',
                formula: {
                  en: 'Federal funds target rate plus 5 points on the day of the judgment. The judgment must state the rate, and it never changes.',
                  es: 'Tasa objetivo de fondos federales más 5 puntos el día del fallo. El fallo debe indicar la tasa, y esta nunca cambia.',
                },
              },
              cite: cite('Mo. Rev. Stat. § 408.040.3'),
            },
            {
              applies: {
                en: 'Judgment on a contract with a rate above 9%: that rate',
                es: 'Fallo por un contrato con una tasa mayor de 9%: esa tasa',
              },
              when: null,
              rate: null,
              cite: cite('Mo. Rev. Stat. § 408.040'),
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
          'Mo. Rev. Stat. § 516.350; Mo. R. Civ. P. 74.09',
          'https://e.casetext.com/case/w-blue-print-co-v-roberts-1',
        ),
        confidence: 'secondary',
        note: {
          en: 'A judgment that was not revived and has no payment on the record is taken as paid after 10 years.',
          es: 'Un fallo que no se renovó y que no tiene ningún pago anotado en el expediente se da por pagado después de 10 años.',
        },
        value: {
          years: 10,
          renewable: true,
          renewHow: {
            en: 'File a motion to revive the judgment (Rule 74.09). A payment entered on the court record also restarts the 10 years.',
            es: 'Presente una petición para renovar el fallo (motion to revive, Regla 74.09). Un pago anotado en el expediente del tribunal también reinicia los 10 años.',
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
        cite: cite(
          'Mo. Rev. Stat. § 482.365.1',
          'https://legalfix.com/statutes/state-codes/missouri/title-xxxii/chapter-482/section-482-365',
        ),
        confidence: 'verified',
        note: {
          en: 'A small claims judgment is never a lien on land, unlike circuit and registered associate circuit judgments.',
          es: 'Un fallo de reclamos menores nunca es un gravamen sobre un inmueble, a diferencia de los fallos de circuito y de los fallos registrados de los jueces asociados.',
        },
        none: true,
      },
    ]),
    satisfaction: checked('today', '2026-11-22', [
      {
        from: '2019-07-01',
        cite: cite(
          'Mo. R. Civ. P. 74.11; Mo. Rev. Stat. § 511.570',
          'https://howtolegalhelp.com/rule-74-11-satisfaction-of-judgment',
        ),
        confidence: 'verified',
        note: {
          en: 'The creditor must file it immediately once the judgment is paid.',
          es: 'El acreedor debe presentarlo de inmediato cuando el fallo esté pagado.',
        },
        value: {
          document: {
            en: 'Acknowledgment of satisfaction',
            es: 'Reconocimiento de pago del fallo (Acknowledgment of Satisfaction)',
          },
          form: null,
          filedBy: 'creditor',
          period: { count: 0, unit: 'days' },
          runsFrom: 'paid-in-full',
          runsFromWords: { en: 'payment in full', es: 'el pago total' },
          penalty: {
            en: 'No fixed sum. Any interested person may ask the court for an order that shows the judgment is satisfied.',
            es: 'No hay una suma fija. Cualquier persona interesada puede pedir al tribunal una orden que haga constar que el fallo está pagado.',
          },
          penaltyCents: null,
          signing: {
            before: 'clerk',
            always: false,
            note: {
              en: 'The statute speaks of an acknowledgment made in the court or before its clerk; the newer rule only of filing it.',
              es: 'La ley habla de un reconocimiento hecho en el tribunal o ante su secretaría; la regla más nueva, solo de presentarlo.',
            },
          },
          motion: {
            en: 'If the creditor does not acknowledge it at once, any interested person may ask the court where the judgment was entered for an order showing satisfaction.',
            es: 'Si el acreedor no lo reconoce de inmediato, cualquier persona interesada puede pedir al tribunal del fallo una orden que haga constar el pago.',
          },
          sources: {
            signing: {
              cite: cite(
                'Mo. Rev. Stat. § 511.570',
                'https://print.casetext.com/statute/missouri-revised-statutes/title-xxxv-civil-procedure-and-limitations/chapter-511-judgments/section-511570-satisfaction-of-judgment',
              ),
              confidence: 'verified',
            },
          },
        },
      },
    ]),
    vacateDefault: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Mo. R. Civ. P. 74.05(d); Mo. Rev. Stat. § 482.365'),
        confidence: 'known',
        note: {
          en: 'Asking for a new trial within 10 days is the easier route.',
          es: 'Pedir un nuevo juicio dentro de 10 días es el camino más fácil.',
        },
        value: {
          period: { count: 1, unit: 'years' },
          runsFrom: 'entered',
          runsFromWords: { en: 'entry of the default judgment', es: 'el registro del fallo en rebeldía' },
          form: null,
          rule: {
            en: 'File a motion showing a good defense and good cause within a reasonable time, and at most one year. Or simply ask for a new trial within 10 days.',
            es: 'Presente una petición con una buena defensa y una buena razón dentro de un tiempo razonable, y a más tardar en un año. O simplemente pida un nuevo juicio dentro de 10 días.',
          },
        },
      },
    ]),
    lienPersonalProperty: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Mo. Rev. Stat. § 513.095'),
        confidence: 'uncertain',
        note: {
          en: 'The levy binds what the sheriff takes. Check the section number.',
          es: 'El embargo afecta lo que el alguacil toma. Confirme el número del artículo.',
        },
        value: {
          document: { en: 'Execution', es: 'Orden de ejecución (Execution)' },
          where: { en: 'levy by the sheriff', es: 'embargo por el alguacil (sheriff)' },
          years: null,
          renewable: null,
        },
      },
    ]),
    wages: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite('Mo. Rev. Stat. § 525.030', 'https://statutes.laws.com/missouri/t36/c525/525_030'),
        confidence: 'verified',
        note: {
          en: 'The head-of-family rule is not automatic. Give the court and the employer a signed head-of-family affidavit at once.',
          es: 'La regla del jefe de familia no es automática. Entregue de inmediato al tribunal y al empleador una declaración jurada firmada de jefe de familia (head-of-family affidavit).',
        },
        value: {
          limits: [
            {
              label: {
                en: '10% of disposable pay for the head of a family',
                es: '10% del salario disponible para el jefe de familia',
              },
              when: { headOfFamily: true },
              take: { kind: 'percent', of: 'disposable', percent: 10 },
            },
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
            en: 'The smaller of 25% of disposable pay, or what is above 30 hours at the federal minimum wage ($217.50 a week). The 25% becomes 10% if the debtor is the head of a family and lives in Missouri.',
            es: 'La menor cantidad entre el 25% del salario disponible y lo que pase de 30 horas al salario mínimo federal ($217.50 por semana). El 25% pasa a ser 10% si el deudor es jefe de familia y vive en Misuri.',
          },
          process: {
            en: 'Execution and garnishment application to the circuit clerk. The sheriff or a server serves it on the employer.',
            es: 'Solicitud de ejecución y embargo ante la secretaría de circuito. El alguacil o un notificador la notifica al empleador.',
          },
          continuous: true,
          durationDays: null,
          headOfHousehold: {
            en: 'Only 10% of disposable pay if the debtor is the head of a family and lives in Missouri. Tell the employer and the court in writing.',
            es: 'Solo el 10% del salario disponible si el deudor es jefe de familia y vive en Misuri. Avise por escrito al empleador y al tribunal.',
          },
        },
      },
    ]),
    bankAccount: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Mo. Rev. Stat. §§ 513.430, 513.440',
          'https://instalawyer.io/laws/missouri-revised-statutes/section-513430-property-exempt',
        ),
        confidence: 'secondary',
        note: {
          en: 'Make the claim within the time on the garnishment notice.',
          es: 'Haga el reclamo dentro del plazo que indica el aviso de embargo.',
        },
        value: {
          automaticCents: null,
          rule: {
            en: 'Nothing is protected automatically beyond federal benefits. The $600 for any property and the head-of-family amount can be claimed in bank money.',
            es: 'Nada está protegido automáticamente, aparte de los beneficios federales. Los $600 para cualquier bien y la cantidad del jefe de familia se pueden reclamar sobre el dinero del banco.',
          },
        },
      },
    ]),
    homestead: checked('levied', '2026-11-21', [
      {
        from: '2003-08-28',
        cite: cite(
          'Mo. Rev. Stat. §§ 513.475, 513.430.1(6)',
          'https://revisor.mo.gov/main/OneSection.aspx?section=513.475',
        ),
        confidence: 'verified',
        note: {
          en: "Spouses share the one $15,000. Land that spouses hold by the entirety is safe from one spouse's creditor. A small claims judgment is not a lien on land anyway.",
          es: 'Los esposos comparten los únicos $15,000. Un inmueble que los esposos tienen en común como matrimonio (by the entirety) está a salvo del acreedor de uno solo. De todos modos, un fallo de reclamos menores no es un gravamen sobre inmuebles.',
        },
        value: {
          cents: cents(15_000),
          isUnlimited: false,
          marriedCents: cents(15_000),
          seniorOrDisabledCents: null,
          acresUrban: null,
          acresRural: null,
          rule: {
            en: "$15,000 of value in a home, in total for all owners. $5,000 for a mobile home that is not on the debtor's own land.",
            es: '$15,000 de valor en una vivienda, en total para todos los dueños. $5,000 para una casa móvil que no esté en un terreno del deudor.',
          },
        },
      },
    ]),
    vehicle: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Mo. Rev. Stat. § 513.430.1(5)',
          'https://instalawyer.io/laws/missouri-revised-statutes/section-513430-property-exempt',
        ),
        confidence: 'verified',
        note: {
          en: 'Spouses each have their own $3,000.',
          es: 'Cada cónyuge tiene sus propios $3,000.',
        },
        value: {
          cents: cents(3_000),
          isUnlimited: false,
          rule: {
            en: 'Motor vehicles up to $3,000 in total.',
            es: 'Vehículos de motor hasta $3,000 en total.',
          },
        },
      },
    ]),
    wildcard: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Mo. Rev. Stat. §§ 513.430.1(3), 513.440',
          'https://instalawyer.io/laws/missouri-revised-statutes/section-513430-property-exempt',
        ),
        confidence: 'verified',
        note: {
          en: 'The head-of-family amount cannot be used to shield more than 90% of wages.',
          es: 'La cantidad del jefe de familia no sirve para proteger más del 90% del salario.',
        },
        value: {
          cents: cents(600),
          isUnlimited: false,
          covers: ['home', 'vehicle', 'tools', 'household', 'cash', 'other'],
          rule: {
            en: '$600 of any property for anyone. A head of family has $1,250 more, plus $350 for each unmarried dependent child who is under 21 or disabled.',
            es: '$600 de cualquier bien para toda persona. Un jefe de familia tiene $1,250 más, y $350 por cada hijo dependiente soltero que sea menor de 21 años o tenga una discapacidad.',
          },
        },
      },
    ]),
    toolsOfTrade: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Mo. Rev. Stat. § 513.430.1(4)',
          'https://instalawyer.io/laws/missouri-revised-statutes/section-513430-property-exempt',
        ),
        confidence: 'verified',
        note: {
          en: 'This is the total value, not a sum for each item.',
          es: 'Es el valor total, no una cantidad por cada objeto.',
        },
        value: {
          cents: cents(3_000),
          isUnlimited: false,
          rule: {
            en: "Implements, professional books or tools of the debtor's trade, or a dependent's, up to $3,000.",
            es: 'Utensilios, libros profesionales o herramientas del oficio del deudor o de un dependiente, hasta $3,000.',
          },
        },
      },
    ]),
    householdGoods: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Mo. Rev. Stat. § 513.430.1(1), (2)',
          'https://instalawyer.io/laws/missouri-revised-statutes/section-513430-property-exempt',
        ),
        confidence: 'verified',
        note: {
          en: 'The value is what used goods would bring.',
          es: 'El valor es lo que se obtendría por bienes usados.',
        },
        value: {
          cents: cents(3_000),
          isUnlimited: false,
          rule: {
            en: 'Household goods, clothing, appliances, books, animals, crops and musical instruments up to $3,000. A wedding ring up to $1,500 and other jewelry up to $500.',
            es: 'Enseres del hogar, ropa, aparatos, libros, animales, cosechas e instrumentos musicales hasta $3,000. Un anillo de bodas hasta $1,500 y otras joyas hasta $500.',
          },
        },
      },
    ]),
    claimOfExemption: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Mo. Rev. Stat. § 513.445; Mo. R. Civ. P. 76.075'),
        confidence: 'known',
        note: {
          en: 'The officer must tell the debtor of the right to hold property exempt. A request in writing is enough.',
          es: 'El oficial debe informar al deudor de su derecho a conservar bienes exentos. Basta una solicitud por escrito.',
        },
        value: {
          period: { count: 20, unit: 'days' },
          runsFromWords: {
            en: 'notice of the levy or garnishment',
            es: 'el aviso del embargo',
          },
          form: null,
          where: {
            en: 'the sheriff, or the court that issued the execution',
            es: 'el alguacil, o el tribunal que emitió la orden de ejecución',
          },
        },
      },
    ]),
    writ: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Mo. Rev. Stat. § 513.025; Mo. R. Civ. P. 76.04'),
        confidence: 'known',
        note: {
          en: 'The creditor picks a return date of 30, 60 or 90 days.',
          es: 'El acreedor elige que la orden se devuelva a los 30, 60 o 90 días.',
        },
        value: {
          document: { en: 'Execution', es: 'Orden de ejecución (Execution)' },
          form: null,
          issuedBy: { en: 'Circuit clerk', es: 'Secretaría de circuito (circuit clerk)' },
          servedBy: { en: 'Sheriff', es: 'Alguacil (sheriff)' },
          returnDays: 90,
        },
      },
    ]),
    debtorExam: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Mo. Rev. Stat. § 513.380'),
        confidence: 'known',
        note: {
          en: 'It is available after an execution comes back unsatisfied.',
          es: 'Se puede pedir después de que una orden de ejecución vuelva sin haberse cobrado.',
        },
        value: {
          name: {
            en: 'Examination of the judgment debtor',
            es: 'Interrogatorio del deudor (Examination of the Judgment Debtor)',
          },
          form: null,
          frequency: null,
        },
      },
    ]),
    contempt: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Mo. Rev. Stat. §§ 513.380, 513.390'),
        confidence: 'known',
        note: {
          en: 'The state constitution bars jail for debt.',
          es: 'La constitución del estado prohíbe la cárcel por deudas.',
        },
        value: {
          rule: {
            en: 'Ignoring an order to come and be examined can bring attachment (being brought in by an officer) and contempt. Not paying cannot.',
            es: 'No obedecer una orden de presentarse al interrogatorio puede hacer que un oficial lo lleve por la fuerza (attachment) y que se declare desacato. No pagar no tiene ese efecto.',
          },
        },
      },
    ]),
    domestication: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Mo. Rev. Stat. § 511.760; Mo. R. Civ. P. 74.14'),
        confidence: 'known',
        note: {
          en: 'Registration gives the debtor notice and time to object. Check the waiting time with the clerk.',
          es: 'La inscripción da al deudor aviso y tiempo para oponerse. Confirme en la secretaría el tiempo de espera.',
        },
        value: {
          act: {
            en: 'Uniform Enforcement of Foreign Judgments Act',
            es: 'Ley Uniforme de Ejecución de Fallos de Otros Estados (Uniform Enforcement of Foreign Judgments Act)',
          },
          filing: {
            en: 'Authenticated copy filed with the clerk of a Circuit Court',
            es: 'Copia autenticada presentada en la secretaría de un Tribunal de Circuito',
          },
          wait: null,
        },
      },
    ]),
    installments: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Mo. Rev. Stat. §§ 482.300 to 482.365',
          'http://moga.mo.gov/mostatutes/chaptersIndex/ChaptIndex482.html',
        ),
        confidence: 'uncertain',
        note: {
          en: 'No section on installments was found, so treat them as a matter of agreement.',
          es: 'No se encontró un artículo sobre cuotas, así que considérelas cosa de acuerdo.',
        },
        value: {
          courtOrdered: false,
          form: null,
          rule: {
            en: 'There is no general right to installments ordered by the court. The parties may agree and file the agreement. A debtor may offer a payment plan before judgment, by consent.',
            es: 'No hay un derecho general a cuotas ordenadas por el tribunal. Las partes pueden llegar a un acuerdo y presentarlo. El deudor puede ofrecer un plan de pagos antes del fallo, de común acuerdo.',
          },
        },
      },
    ]),
    badCheck: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Mo. Rev. Stat. § 570.123',
          'https://www.global-regulation.com/law/united-states/1088667/section%253a-570.0123-until-december-31%252c-2016--civil-action-for-damages-for-passing-bad-checks%252c-only-original-holder-may-bring-action--limitations--.html',
        ),
        confidence: 'secondary',
        note: {
          en: 'Only the original holder of the check may sue. The $500 ceiling on the extra damages was not read in the text, so check it in the section.',
          es: 'Solo puede demandar el tenedor original del cheque. El máximo de $500 de la indemnización adicional no se leyó en el texto, así que confírmelo en la ley.',
        },
        value: {
          rule: {
            en: "The holder sends a written demand by certified mail, or by regular mail with an affidavit. If the check is unpaid after 30 days, the writer owes the check, plus three times the check or $100, whichever is more, and attorney's fees. The extra damages stop at $500.",
            es: 'El tenedor envía una exigencia por escrito por correo certificado, o por correo común con una declaración jurada. Si el cheque sigue sin pagarse a los 30 días, quien lo firmó debe el cheque, más tres veces su monto o $100, lo que sea mayor, y honorarios de abogado. La indemnización adicional llega hasta $500.',
          },
          multiplier: 3,
          leastCents: cents(100),
          mostCents: cents(500),
          notice: { count: 30, unit: 'days' },
          certifiedMail: true,
        },
      },
    ]),
    collectionConduct: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Mo. Rev. Stat. § 407.020'),
        confidence: 'known',
        note: {
          en: 'A person who collects their own judgment is outside the federal act.',
          es: 'Quien cobra su propio fallo queda fuera de la ley federal.',
        },
        value: {
          law: null,
          coversOriginalCreditors: false,
          rule: {
            en: 'There is no state debt collection act. The federal Fair Debt Collection Practices Act applies to collectors, and the Merchandising Practices Act (chapter 407) to deception in trade.',
            es: 'No hay una ley estatal de cobro de deudas. La ley federal de prácticas justas de cobro (Fair Debt Collection Practices Act) rige para los cobradores, y la ley estatal de prácticas comerciales (Merchandising Practices Act, capítulo 407), para los engaños en el comercio.',
          },
        },
      },
    ]),
    minimumWage: checked('today', '2026-11-21', [
      {
        from: '2025-01-01',
        cite: cite('Mo. Rev. Stat. § 290.502'),
        confidence: 'secondary',
        value: { hourlyCents: 1375 },
      },
      {
        from: '2026-01-01',
        cite: cite(
          'Mo. Rev. Stat. § 290.502',
          'http://briefly.co/anchor/US_politics/story/19-states-just-raised-their-minimum-wage-see-which-states-pay-the-most',
        ),
        confidence: 'secondary',
        note: {
          en: 'Garnishment uses the federal wage, not this one. Yearly increases tied to prices were repealed in 2025.',
          es: 'El embargo usa el salario mínimo federal, no este. Los aumentos anuales según los precios se derogaron en 2025.',
        },
        value: { hourlyCents: 1500 },
      },
    ]),
    governmentDebtor: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Mo. Rev. Stat. §§ 105.711, 513.410'),
        confidence: 'known',
        note: {
          en: "Write to the agency's lawyers and send the judgment.",
          es: 'Escriba a los abogados del organismo y envíe el fallo.',
        },
        value: {
          rule: {
            en: 'Public property is exempt from execution. Judgments against the state go to the State Legal Expense Fund. Those against local bodies are enforced by a court order to pay (mandamus).',
            es: 'Los bienes públicos están exentos de ejecución. Los fallos contra el estado van al fondo estatal de gastos legales (State Legal Expense Fund). Los fallos contra organismos locales se ejecutan con una orden judicial de pagar (mandamus).',
          },
        },
      },
    ]),
    links: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Missouri Courts, Representing Yourself'),
        confidence: 'known',
        note: {
          en: "The forms are linked from the judiciary's self-representation site.",
          es: 'Los formularios están enlazados en el sitio de los tribunales para quienes se representan a sí mismos.',
        },
        value: {
          selfHelp: 'https://www.selfrepresent.mo.gov/',
          forms: null,
        },
      },
    ]),
  },
}
