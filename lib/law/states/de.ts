// Delaware: what a small-claims money judgment means here. Read 2026-11-21.

import { cents, checked, cite } from '../entry'
import type { Jurisdiction } from '../types'

export const delaware: Jurisdiction = {
  code: 'DE',
  name: { en: 'Delaware', es: 'Delaware' },
  timeZone: 'America/New_York',
  facts: {
    smallClaims: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('10 Del. C. § 9301'),
        confidence: 'known',
        note: {
          en: 'Most injury claims are outside the power of this court. A company may appear through a registered officer or employee.',
          es: 'La mayoría de los reclamos por lesiones quedan fuera de la competencia de este tribunal. Una empresa puede presentarse por medio de un directivo o empleado inscrito.',
        },
        value: {
          court: { en: 'Justice of the Peace Court (civil)', es: 'Tribunal de Paz (asuntos civiles)' },
          limitCents: cents(25_000),
          limitNote: {
            en: 'Claims for debt, damage to property (trespass) and return of goods (replevin). Interest and costs are not counted. Delaware has no separate small claims court.',
            es: 'Reclamos por deudas, por daños a la propiedad (trespass) y por devolución de bienes (replevin). No se cuentan los intereses ni las costas. Delaware no tiene un tribunal aparte de reclamos menores.',
          },
        },
      },
    ]),
    appeal: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite(
          '10 Del. C. §§ 9570, 9571',
          'https://lawserver.com/law/state/delaware/de-code/delaware_code_title_10_9570',
        ),
        confidence: 'known',
        note: {
          en: 'The Court of Common Pleas holds a whole new trial. Eviction (summary possession) cases follow other rules.',
          es: 'El Tribunal de Causas Comunes (Court of Common Pleas) celebra un juicio completamente nuevo. Los desalojos siguen otras reglas.',
        },
        value: {
          period: { count: 15, unit: 'days' },
          by: 'either',
          runsFrom: 'entered',
          runsFromWords: {
            en: 'the date of the judgment (or of the ruling on a motion made in time after it)',
            es: 'la fecha del fallo (o de la decisión sobre una petición hecha a tiempo después del fallo)',
          },
        },
      },
    ]),
    enforcementStart: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('10 Del. C. §§ 9544, 9571', 'https://courts.delaware.gov/help/appeals/jpappeals.aspx'),
        confidence: 'uncertain',
        note: {
          en: 'A landowner of the county who asks within 5 days of the judgment can have execution put off for six months, unless the creditor swears the debt would be lost (§ 9544).',
          es: 'Quien tenga un inmueble en el condado y lo pida dentro de los 5 días del fallo puede lograr que la ejecución se suspenda seis meses, salvo que el acreedor jure que la deuda se perdería (§ 9544).',
        },
        value: {
          wait: { count: 15, unit: 'days' },
          runsFrom: 'entered',
          trigger: {
            en: 'the judgment is given (15 days is the time to appeal)',
            es: 'se dicta el fallo (15 días es el plazo para apelar)',
          },
        },
      },
    ]),
    interest: checked('entered', '2026-11-21', [
      {
        from: '2018-12-20',
        cite: cite(
          '6 Del. C. § 2301; Noranda Aluminum Holding Corp. v. XL Ins. Am., Inc., No. 443, 2020 (Del. Dec. 16, 2021)',
          'https://postjudgmentinterest.com/faq.html',
        ),
        confidence: 'uncertain',
        note: {
          en: 'The rate is the one in force on the day of the judgment. Our table follows the discount rate changes known to December 2025. For a newer judgment, check the rate on its date.',
          es: 'La tasa es la vigente el día del fallo. Nuestra tabla sigue los cambios de la tasa de descuento conocidos hasta diciembre de 2025. Para un fallo más reciente, verifique la tasa de su fecha.',
        },
        value: {
          rate: {
            kind: 'table',
            follows: 'entry',
            rows: [
              { from: '2018-12-20', annualPercent: 8 },
              { from: '2019-08-01', annualPercent: 7.75 },
              { from: '2019-09-19', annualPercent: 7.5 },
              { from: '2019-10-31', annualPercent: 7.25 },
              { from: '2020-03-04', annualPercent: 6.75 },
              { from: '2020-03-16', annualPercent: 5.25 },
              { from: '2022-03-17', annualPercent: 5.5 },
              { from: '2022-05-05', annualPercent: 6 },
              { from: '2022-06-16', annualPercent: 6.75 },
              { from: '2022-07-28', annualPercent: 7.5 },
              { from: '2022-09-22', annualPercent: 8.25 },
              { from: '2022-11-03', annualPercent: 9 },
              { from: '2022-12-15', annualPercent: 9.5 },
              { from: '2023-02-02', annualPercent: 9.75 },
              { from: '2023-03-23', annualPercent: 10 },
              { from: '2023-05-04', annualPercent: 10.25 },
              { from: '2023-07-27', annualPercent: 10.5 },
              { from: '2024-09-19', annualPercent: 10 },
              { from: '2024-11-08', annualPercent: 9.75 },
              { from: '2024-12-19', annualPercent: 9.5 },
              { from: '2025-09-18', annualPercent: 9.25 },
              { from: '2025-10-30', annualPercent: 9 },
              { from: '2025-12-11', annualPercent: 8.75 },
            ],
            knownThrough: '2025-12-31',
            formula: {
              en: 'The Federal Reserve discount rate (primary credit) on the date of the judgment, plus 5 points',
              es: 'La tasa de descuento de la Reserva Federal (crédito primario) en la fecha del fallo, más 5 puntos',
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
                en: 'Judgment on a loan agreement whose own rate is lower: the rate of the contract',
                es: 'Fallo sobre un contrato de préstamo cuya tasa es más baja: la tasa del contrato',
              },
              when: null,
              rate: null,
              cite: cite('6 Del. C. § 2301(a)'),
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
          '10 Del. C. §§ 4711, 5072, 5073; Knott v. LVNV Funding, LLC (Del. 2014)',
          'https://cetient.com/case/4968996/knott-v-lvnv-funding-llc',
        ),
        confidence: 'secondary',
        note: {
          en: 'After five years without execution the creditor must ask the court to refresh the judgment, by a motion (or a writ of scire facias) in Superior Court. Check with the clerk that the five years still hold. A lien on land has its own, shorter life.',
          es: 'Tras cinco años sin ejecución, el acreedor debe pedir al tribunal que reactive el fallo, con una petición (o un escrito de scire facias) en el Tribunal Superior. Verifique en la secretaría que los cinco años sigan vigentes. El gravamen sobre un inmueble dura menos.',
        },
        none: true,
      },
    ]),
    lienRealProperty: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite(
          '10 Del. C. §§ 4711, 9569',
          'http://print.casetext.com/statute/delaware-code/title-10-courts-and-judicial-procedures/part-vii-justices-of-the-peace/chapter-95-procedure/subchapter-ii-civil-actions-for-debt/section-9569-transfer-of-judgment-to-superior-court-lien-on-real-estate',
        ),
        confidence: 'verified',
        note: {
          en: 'A Justice of the Peace judgment is no lien until it is transferred. The ten years can be extended by agreement or scire facias within that time.',
          es: 'Un fallo del Tribunal de Paz no crea gravamen hasta que se transfiere. Los diez años pueden extenderse, dentro de ese tiempo, por acuerdo o por scire facias.',
        },
        value: {
          document: {
            en: 'Certified transcript of the Justice of the Peace docket',
            es: 'Transcripción certificada del expediente del Tribunal de Paz (certified transcript of the docket)',
          },
          where: {
            en: 'Prothonotary of the Superior Court in the county',
            es: 'secretaría del Tribunal Superior (Prothonotary) del condado',
          },
          years: 10,
          renewable: true,
        },
      },
    ]),
    satisfaction: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('10 Del. C. §§ 4751-4754', 'https://delcode.delaware.gov/title10/c047/sc03/index.html'),
        confidence: 'verified',
        note: {
          en: 'It must be done at once, but the law sets no number of days. This law reaches a Justice of the Peace judgment only after its transcript was entered in Superior Court.',
          es: 'Debe hacerse de inmediato, pero la ley no fija un número de días. Esta ley alcanza a un fallo del Tribunal de Paz solo después de que su transcripción se registra en el Tribunal Superior.',
        },
        value: {
          document: {
            en: 'Satisfaction entered on the record of the judgment',
            es: 'Constancia de pago anotada en el registro del fallo (satisfaction)',
          },
          form: null,
          filedBy: 'creditor',
          period: null,
          runsFrom: 'paid-in-full',
          runsFromWords: { en: 'payment in full', es: 'el pago total' },
          penalty: {
            en: 'A fine of up to $500 for willful failure, and damages in a civil suit.',
            es: 'Multa de hasta $500 si se omite a propósito, y daños en una demanda civil.',
          },
          penaltyCents: null,
        },
      },
    ]),
    vacateDefault: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('J.P. Ct. Civ. R. 60', 'https://courts.delaware.gov/Help/judgments/jp-postjudgment.aspx'),
        confidence: 'verified',
        note: {
          en: 'Explain why no answer was given and what the defense is. In eviction cases the time is 10 days.',
          es: 'Explique por qué no respondió y cuál es su defensa. En los desalojos el plazo es de 10 días.',
        },
        value: {
          period: { count: 15, unit: 'days' },
          runsFrom: 'entered',
          runsFromWords: { en: 'the default judgment', es: 'el fallo en rebeldía' },
          form: 'Civil Form 11 (Request for Motion Hearing)',
          rule: {
            en: 'File a motion within 15 days, or 30 days if the papers were served by certified mail. A void or already paid judgment can be attacked within a reasonable time.',
            es: 'Presente una petición dentro de 15 días, o de 30 días si la notificación fue por correo certificado. Un fallo nulo o ya pagado puede impugnarse dentro de un tiempo razonable.',
          },
        },
      },
    ]),
    lienPersonalProperty: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('10 Del. C. § 5081', 'https://law.justia.com/cases/delaware/supreme-court/1975/343-a-2d-599-3.html'),
        confidence: 'known',
        note: {
          en: 'No filing binds belongings. A levy under a writ of execution does.',
          es: 'Ninguna inscripción grava los bienes muebles. Lo hace el embargo con una orden de ejecución.',
        },
        none: true,
      },
    ]),
    wages: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite(
          '10 Del. C. § 4913',
          'http://casetext.com/statute/delaware-code/title-10-courts-and-judicial-procedures/part-iii-procedure/chapter-49-executions/subchapter-i-subjects-of-execution-exemptions/section-4913-exemption-and-attachment-of-wages',
        ),
        confidence: 'verified',
        note: {
          en: 'The statute counts the 15% on wages, and it does not say after taxes. Some guides count it on disposable pay instead, which takes less. Pay to a self-employed person is not wages. The cap does not hold for fines, costs and taxes owed to the state.',
          es: 'La ley cuenta el 15% sobre el salario y no dice después de impuestos. Algunas guías lo cuentan sobre el salario disponible, que da menos. Lo que cobra quien trabaja por su cuenta no es salario. El tope no vale para multas, costas e impuestos debidos al Estado.',
        },
        value: {
          limits: [
            {
              label: { en: '15% of pay before deductions', es: '15% del salario antes de descuentos' },
              take: { kind: 'percent', of: 'gross', percent: 15 },
            },
            {
              label: {
                en: 'what is above 30 hours at the federal minimum wage',
                es: 'lo que pase de 30 horas al salario mínimo federal',
              },
              take: { kind: 'excess', floor: { kind: 'min-wage', hours: 30, wage: 'federal' }, percent: 100 },
              section: '15 U.S.C. § 1673',
            },
          ],
          rule: {
            en: '85% of the wages of a person who lives in Delaware is exempt, so at most 15% can be taken. Thirty times the federal minimum wage stays safe too, under federal law.',
            es: 'El 85% del salario de quien vive en Delaware está exento, así que se puede tomar como máximo el 15%. También quedan protegidas treinta veces el salario mínimo federal, por la ley federal.',
          },
          process: {
            en: 'A wage attachment is served on the employer. Only one can run at a time, and it keeps its place until paid.',
            es: 'Se notifica al empleador un embargo de salario (Wage Attachment). Solo puede correr uno a la vez, y conserva su lugar hasta que se pague.',
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
        cite: cite('10 Del. C. § 3502(b)', 'https://epgdlaw.com/delawares-garnishment-exception'),
        confidence: 'verified',
        note: {
          en: 'The whole account is out of reach without asking. Credit unions and branches outside the state may differ. Tax and child support collectors have other powers.',
          es: 'Toda la cuenta queda fuera de alcance sin pedirlo. Las cooperativas de crédito y las sucursales fuera del estado pueden ser distintas. Quienes cobran impuestos o manutención de hijos tienen otras facultades.',
        },
        value: {
          automaticCents: null,
          rule: {
            en: 'An ordinary judgment creditor cannot attach money in a Delaware bank, trust company, savings institution or loan association at all.',
            es: 'Un acreedor común no puede embargar de ningún modo el dinero en un banco, compañía fiduciaria, caja de ahorros o asociación de préstamos de Delaware.',
          },
        },
      },
    ]),
    homestead: checked('levied', '2026-11-21', [
      {
        from: '2012-01-01',
        cite: cite('10 Del. C. § 4914(c) (before HB 318 of 2024)'),
        confidence: 'verified',
        note: {
          en: 'There was no general homestead against a judgment creditor. In bankruptcy or insolvency $125,000 was exempt.',
          es: 'No había una protección general de la vivienda frente a un acreedor con un fallo. En bancarrota o insolvencia estaban exentos $125,000.',
        },
        none: true,
      },
      {
        from: '2025-01-01',
        cite: cite(
          '10 Del. C. § 4914',
          'https://fastdemocracy.com/bill-summary/?billsummary_id=DEB00005698&billsummary_session=152&billsummary_state=de',
        ),
        confidence: 'verified',
        note: {
          en: 'There is no general homestead against a judgment creditor. In bankruptcy or state insolvency, $200,000 of a main home is exempt (one amount also for a couple). Outside it, the main protection is for spouses: a home they own together is safe from a creditor of only one of them.',
          es: 'No hay una protección general de la vivienda frente a un acreedor con un fallo. En bancarrota o insolvencia estatal están exentos $200,000 de la vivienda principal (un solo monto también para una pareja). Fuera de eso, la protección principal es para los cónyuges: la vivienda que tienen juntos está a salvo de un acreedor de uno solo de ellos.',
        },
        none: true,
      },
    ]),
    vehicle: checked('levied', '2026-11-21', [
      {
        from: '2025-01-01',
        cite: cite(
          '10 Del. C. § 4914(c)',
          'https://fastdemocracy.com/bill-summary/?billsummary_id=DEB00005698&billsummary_session=152&billsummary_state=de',
        ),
        confidence: 'secondary',
        note: {
          en: 'There is no vehicle exemption outside bankruptcy. In bankruptcy a vehicle and tools needed for work are exempt up to $25,000 (raised from $15,000 by the 2024 law).',
          es: 'No hay exención para vehículos fuera de la bancarrota. En la bancarrota están exentos un vehículo y las herramientas necesarias para el trabajo hasta $25,000 (la ley de 2024 lo subió de $15,000).',
        },
        none: true,
      },
    ]),
    wildcard: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite('10 Del. C. § 4903', 'https://lawserver.com/law/state/delaware/de-code/delaware_code_title_10_4903'),
        confidence: 'verified',
        note: {
          en: 'It does not cover goods held for sale in a business. It does not hold against a claim for pay by an employee, such as a clerk, mechanic or laborer.',
          es: 'No cubre la mercancía que un negocio tiene para vender. No vale frente al reclamo de pago de un empleado, como un dependiente, mecánico u obrero.',
        },
        value: {
          cents: cents(500),
          isUnlimited: false,
          covers: ['vehicle', 'tools', 'household', 'cash', 'other'],
          rule: {
            en: 'The head of a family who lives in Delaware may keep $500 of other personal property, chosen by the debtor. No one else has it.',
            es: 'El jefe de familia que vive en Delaware puede conservar $500 de otros bienes muebles, a elección del deudor. Nadie más tiene esta exención.',
          },
        },
      },
    ]),
    toolsOfTrade: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite('10 Del. C. § 4902(b)', 'https://www.1clickbankruptcy.com/states/delaware.htm'),
        confidence: 'secondary',
        note: {
          en: 'The much higher amount for tools holds only in bankruptcy (10 Del. C. § 4914(c)).',
          es: 'El monto mucho mayor para herramientas vale solo en la bancarrota (10 Del. C. § 4914(c)).',
        },
        value: {
          cents: cents(75),
          isUnlimited: false,
          rule: {
            en: 'Tools and fixtures needed for the trade: up to $75 in New Castle and Sussex Counties, and $50 in Kent County.',
            es: 'Herramientas e instalaciones necesarias para el oficio: hasta $75 en los condados de New Castle y Sussex, y $50 en el condado de Kent.',
          },
        },
      },
    ]),
    householdGoods: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite('10 Del. C. § 4902(a), (c), (d)', 'https://www.1clickbankruptcy.com/states/delaware.htm'),
        confidence: 'secondary',
        note: {
          en: 'Ordinary furniture is protected only by the $500 for the head of a family.',
          es: 'Los muebles comunes solo quedan protegidos con los $500 del jefe de familia.',
        },
        value: {
          cents: null,
          isUnlimited: false,
          rule: {
            en: 'Safe with no dollar limit: the family Bible, school books and library, family pictures, clothing and jewelry, burial and church places, and sewing machines and pianos for family use.',
            es: 'Protegidos sin límite de valor: la Biblia familiar, los libros escolares y la biblioteca, los retratos de familia, la ropa y las joyas, los lugares de sepultura y de la iglesia, y las máquinas de coser y los pianos de uso familiar.',
          },
        },
      },
    ]),
    claimOfExemption: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('10 Del. C. §§ 4904-4906'),
        confidence: 'known',
        note: {
          en: 'The debtor or spouse claims exempt goods from the constable or the court and may ask for appraisers.',
          es: 'El deudor o su cónyuge reclama los bienes exentos ante el alguacil (constable) o el tribunal y puede pedir tasadores.',
        },
        value: {
          period: null,
          runsFromWords: null,
          form: null,
          where: {
            en: 'the court that issued the execution or attachment',
            es: 'el tribunal que emitió la orden de ejecución o de embargo',
          },
        },
      },
    ]),
    writ: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite(
          '10 Del. C. ch. 95; J.P. Ct. Civ. R. 69',
          'https://courts.delaware.gov/Help/judgments/jp-postjudgment.aspx',
        ),
        confidence: 'known',
        note: {
          en: 'Land cannot be sold on a Justice of the Peace execution. Transfer the judgment to Superior Court first.',
          es: 'No se puede vender un inmueble con una orden del Juzgado de Paz. Primero traslade el fallo al Tribunal Superior.',
        },
        value: {
          document: {
            en: 'Execution (levy) or attachment',
            es: 'Orden de ejecución (Execution) u orden de embargo (Attachment)',
          },
          form: null,
          issuedBy: {
            en: 'Justice of the Peace Court',
            es: 'Juzgado de Paz (Justice of the Peace Court)',
          },
          servedBy: { en: 'constable', es: 'alguacil (constable)' },
          returnDays: null,
        },
      },
    ]),
    debtorExam: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite(
          '10 Del. C. § 9569(d); J.P. Ct. Civ. R. 69',
          'https://courts.delaware.gov/Help/judgments/jp-postjudgment.aspx',
        ),
        confidence: 'known',
        note: {
          en: 'The Justice of the Peace Court keeps these steps even after a transfer, except execution on land and its sale.',
          es: 'El Juzgado de Paz conserva estos trámites aun después de un traslado, salvo la ejecución y venta de inmuebles.',
        },
        value: {
          name: {
            en: 'Discovery in aid of execution (the debtor is ordered to appear and answer)',
            es: 'Averiguación para la ejecución (Discovery in Aid of Execution): se ordena al deudor comparecer y responder',
          },
          form: null,
          frequency: null,
        },
      },
    ]),
    contempt: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('10 Del. C. § 9569(d); J.P. Ct. Civ. R. 69'),
        confidence: 'known',
        note: {
          en: 'This is the general rule. Answer every order of the court on time.',
          es: 'Esta es la regla general. Responda a tiempo a toda orden del tribunal.',
        },
        value: {
          rule: {
            en: 'A debtor who ignores an order to appear or answer questions can be brought in or held in contempt. Not paying is not contempt.',
            es: 'El deudor que no obedece una orden de comparecer o de responder preguntas puede ser llevado ante el tribunal o declarado en desacato. No pagar no es desacato.',
          },
        },
      },
    ]),
    domestication: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('10 Del. C. §§ 4781-4787', 'https://courts.delaware.gov/help/judgments/jp-transfer.aspx'),
        confidence: 'known',
        note: {
          en: 'A judgment that already sleeps at home can be filed, but it needs leave of the court before execution. Ask the Prothonotary about the waiting time.',
          es: 'Se puede presentar un fallo que ya está inactivo en su estado, pero hace falta permiso del tribunal para ejecutarlo. Pregunte al Prothonotary por el tiempo de espera.',
        },
        value: {
          act: {
            en: 'Uniform Enforcement of Foreign Judgments Act',
            es: 'Ley Uniforme de Ejecución de Fallos de Otros Estados (Uniform Enforcement of Foreign Judgments Act)',
          },
          filing: {
            en: 'File an authenticated copy with the Prothonotary (clerk) of the Superior Court. In the Justice of the Peace Court, file a debt case with a certified copy instead.',
            es: 'Presente una copia autenticada ante el Prothonotary (secretaría) del Tribunal Superior. En el Juzgado de Paz, presente en su lugar un caso de deuda con una copia certificada.',
          },
          wait: null,
        },
      },
    ]),
    installments: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('10 Del. C. § 9544'),
        confidence: 'uncertain',
        note: {
          en: 'Ask the court clerk whether a payment hearing is available.',
          es: 'Pregunte en la secretaría si hay una audiencia de pagos.',
        },
        value: {
          courtOrdered: false,
          form: null,
          rule: {
            en: 'There seems to be no general installment order. A debtor who owns land can get a six-month stay by asking within 5 days. The two sides can also agree on a plan.',
            es: 'No parece haber una orden general de pago en cuotas. El deudor dueño de un inmueble puede obtener una suspensión de seis meses si la pide dentro de 5 días. Las partes también pueden acordar un plan.',
          },
        },
      },
    ]),
    badCheck: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite(
          '6 Del. C. § 1301A',
          'https://legalfix.com/statutes/state-codes/delaware/title-6/chapter-13a/section-1301a',
        ),
        confidence: 'verified',
        note: {
          en: 'A written demand at least 30 days before the lawsuit is needed. Paying the check plus $40 before the lawsuit ends it (plus court costs before the hearing).',
          es: 'Hace falta un requerimiento de pago por escrito al menos 30 días antes de demandar. Pagar el cheque más $40 antes de la demanda lo termina (más las costas, si es antes de la audiencia).',
        },
        value: {
          rule: {
            en: 'For a first check in a year: the check, court costs and $50. For another check to the same person within a year: three times the check, but not more than $250.',
            es: 'Por un primer cheque en un año: el cheque, las costas y $50. Por otro cheque a la misma persona dentro de un año: tres veces el cheque, pero no más de $250.',
          },
          multiplier: null,
          leastCents: cents(50),
          mostCents: cents(250),
          notice: { count: 30, unit: 'days' },
          feeCents: cents(40),
        },
      },
    ]),
    collectionConduct: checked('today', '2026-11-21', [
      {
        from: '2024-03-11',
        cite: cite(
          '6 Del. C. § 2511 et seq.; 6 Del. C. ch. 25J',
          'https://delcode.delaware.gov/title6/c025j/index.html',
        ),
        confidence: 'secondary',
        note: {
          en: 'The medical debt act also binds the hospital or doctor.',
          es: 'La ley de deudas médicas también obliga al hospital o al médico.',
        },
        value: {
          law: null,
          coversOriginalCreditors: null,
          rule: {
            en: 'Delaware has no general debt collection act. The federal act (FDCPA) covers collectors, and the Consumer Fraud Act covers deception. The Medical Debt Protection Act limits interest, credit reporting and harsh collection of medical bills.',
            es: 'Delaware no tiene una ley general sobre el cobro de deudas. La ley federal (FDCPA) cubre a los cobradores, y la Ley de Fraude al Consumidor cubre los engaños. La Ley de Protección de Deudas Médicas (Medical Debt Protection Act) limita los intereses, los informes de crédito y el cobro duro de cuentas médicas.',
          },
        },
      },
    ]),
    minimumWage: checked('today', '2026-11-21', [
      {
        from: '2025-01-01',
        cite: cite('19 Del. C. § 902', 'https://www.ontheclock.com/State-Minimum-Wage.aspx'),
        confidence: 'secondary',
        note: { en: 'It did not go up in 2026.', es: 'No subió en 2026.' },
        value: { hourlyCents: cents(15) },
      },
    ]),
    governmentDebtor: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Del. Const. art. I, § 9; 10 Del. C. §§ 4001, 4011'),
        confidence: 'uncertain',
        note: {
          en: 'This is only the general rule. Ask the public body how it pays.',
          es: 'Es solo la regla general. Pregunte al organismo público cómo paga.',
        },
        value: {
          rule: {
            en: 'Public property cannot be levied on. A judgment against the state or a county is paid from set-aside funds or insurance.',
            es: 'Los bienes públicos no se pueden embargar. Un fallo contra el Estado o un condado se paga con fondos asignados o con un seguro.',
          },
        },
      },
    ]),
    links: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Delaware Courts Help', 'https://courts.delaware.gov/Help/judgments/jp-postjudgment.aspx'),
        confidence: 'known',
        note: {
          en: 'The Justice of the Peace Court has its own pages: https://courts.delaware.gov/jpcourt/.',
          es: 'El Tribunal de Paz tiene sus propias páginas: https://courts.delaware.gov/jpcourt/.',
        },
        value: { selfHelp: 'https://courts.delaware.gov/help/', forms: 'https://courts.delaware.gov/forms/' },
      },
    ]),
  },
}
