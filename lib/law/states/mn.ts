// Minnesota: what a small-claims money judgment means here. Read 2026-11-21.

import { cents, checked, cite } from '../entry'
import type { Jurisdiction } from '../types'

export const minnesota: Jurisdiction = {
  code: 'MN',
  name: { en: 'Minnesota', es: 'Minnesota' },
  timeZone: 'America/Chicago',
  facts: {
    smallClaims: checked('entered', '2026-11-21', [
      {
        from: '2014-08-01',
        cite: cite('Minn. Stat. § 491A.01 (former)'),
        confidence: 'verified',
        value: {
          court: {
            en: 'Conciliation Court (district court)',
            es: 'Tribunal de Conciliación (tribunal de distrito)',
          },
          limitCents: cents(15_000),
          limitNote: null,
        },
      },
      {
        from: '2024-08-01',
        cite: cite('Minn. Stat. § 491A.01, subd. 3a', 'https://mncourts.gov//help-topics//conciliation-court.aspx'),
        confidence: 'verified',
        note: {
          en: 'The limit went up from $15,000 in 2024.',
          es: 'El límite subió desde $15,000 en 2024.',
        },
        value: {
          court: {
            en: 'Conciliation Court (district court)',
            es: 'Tribunal de Conciliación (tribunal de distrito)',
          },
          limitCents: cents(20_000),
          limitNote: {
            en: "$4,000 where the plaintiff's claim is a consumer credit transaction. The filing fee is on top.",
            es: '$4,000 cuando el reclamo del demandante es por un crédito al consumidor. La tarifa de presentación es aparte.',
          },
        },
      },
    ]),
    appeal: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Minn. Gen. R. Prac. 521', 'https://www.revisor.mn.gov/court_rules/gp/id/514/'),
        confidence: 'known',
        note: {
          en: 'It is a removal to district court for a new trial. The mailed notice must state the last day, so go by the date printed on it. A side that appeals and loses pays $50 in costs.',
          es: 'El caso se traslada al tribunal de distrito para un nuevo juicio. El aviso enviado por correo debe indicar el último día, así que guíese por la fecha impresa en él. Quien apela y pierde paga $50 de costas.',
        },
        value: {
          period: { count: 21, unit: 'days' },
          by: 'either',
          runsFrom: 'notice',
          runsFromWords: {
            en: 'the date the court administrator mails the notice of order for judgment',
            es: 'la fecha en que la administración del tribunal envía por correo el aviso de la orden de fallo',
          },
        },
      },
    ]),
    enforcementStart: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Minn. Gen. R. Prac. 514, 515, 518'),
        confidence: 'known',
        note: {
          en: 'The judgment must then be moved (transcribed and docketed) from conciliation court to district court before any levy or garnishment.',
          es: 'Después hay que trasladar el fallo (transcribirlo e inscribirlo) del tribunal de conciliación al tribunal de distrito antes de cualquier embargo.',
        },
        value: {
          wait: { count: 21, unit: 'days' },
          runsFrom: 'notice',
          trigger: {
            en: 'the court mails the notice of order for judgment. The judgment is entered after that time unless the case is removed or the order is vacated',
            es: 'el tribunal envía por correo el aviso de la orden de fallo. El fallo se registra al terminar ese plazo, salvo que el caso se traslade o la orden se anule',
          },
        },
      },
    ]),
    interest: checked('entered', '2026-11-21', [
      {
        from: '2016-01-01',
        cite: cite('Minn. Stat. § 549.09', 'https://ezel.ai/surveys/prejudgment-interest/minnesota'),
        confidence: 'secondary',
        note: {
          en: "The unpaid balance earns each year's rate. Interest that was added to the judgment when it was entered earns interest too (§ 549.09, subds. 1(a) and 2). We have not read the rates for 2024 and 2025 in the court's own table. Check those two with the court.",
          es: 'El saldo no pagado genera la tasa de cada año. Los intereses que se sumaron al fallo al registrarlo también generan intereses (§ 549.09, subds. 1(a) y 2). No hemos leído las tasas de 2024 y 2025 en la tabla del propio tribunal. Confirme esas dos en el tribunal.',
        },
        value: {
          rate: {
            kind: 'table',
            follows: 'table',
            rows: [
              { from: '2016-01-01', annualPercent: 4 },
              { from: '2017-01-01', annualPercent: 4 },
              { from: '2018-01-01', annualPercent: 4 },
              { from: '2019-01-01', annualPercent: 4 },
              { from: '2020-01-01', annualPercent: 4 },
              { from: '2021-01-01', annualPercent: 4 },
              { from: '2022-01-01', annualPercent: 4 },
              { from: '2023-01-01', annualPercent: 5 },
              { from: '2024-01-01', annualPercent: 5 },
              { from: '2025-01-01', annualPercent: 4 },
              { from: '2026-01-01', annualPercent: 4 },
            ],
            knownThrough: '2026-12-31',
            formula: {
              en: 'One-year Treasury yield rounded to the nearest whole percent, never below 4%, set each December for the next calendar year.',
              es: 'Rendimiento del Tesoro a un año, redondeado al punto entero más cercano y nunca menor del 4%, fijado cada diciembre para el año calendario siguiente.',
            },
          },
          compounding: 'simple',
          yearBasis: 365,
          rounding: 'half-up',
          costsBear: null,
          awardedInterestBears: true,
          special: [
            {
              applies: {
                en: 'Judgment over $50,000 (not in family court, and not for or against the State or a local public body)',
                es: 'Fallo de más de $50,000 (no en el tribunal de familia, ni a favor o en contra del Estado o de un organismo público local)',
              },
              when: {
                overCents: cents(50_000),
                debtorKinds: ['person', 'business'],
                creditorKinds: ['person', 'business'],
              },
              rate: { kind: 'fixed', annualPercent: 10 },
              cite: cite('Minn. Stat. § 549.09, subd. 1(c)(2)'),
            },
          ],
          contractRateAllowed: null,
        },
      },
    ]),
    judgmentLife: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Minn. Stat. §§ 541.04, 550.01', 'http://www.mncourts.gov/Help-Topics/Judgments.aspx'),
        confidence: 'verified',
        note: {
          en: 'There is no renewal by motion. The creditor must serve a new summons and complaint within the 10 years.',
          es: 'No se renueva con una petición. El acreedor debe notificar una nueva citación y demanda dentro de los 10 años.',
        },
        value: {
          years: 10,
          renewable: true,
          renewHow: {
            en: 'Start a new lawsuit on the judgment before the 10 years end.',
            es: 'Inicie una nueva demanda basada en el fallo antes de que terminen los 10 años.',
          },
          window: { words: { en: 'before the 10 years end', es: 'antes de que terminen los 10 años' } },
          renewedYears: 10,
          renewal: {
            rollsInterestIn: true,
            cite: cite(
              'Minn. Stat. §§ 541.04, 549.09; Dahlin v. Kroening, 796 N.W.2d 503 (Minn. 2011); Potter v. Twin City Technical Castings, No. A10-46 (Minn. App. 2010)',
              'http://print.casetext.com/case/potter-v-twin-city-technical-castings-1',
            ),
            confidence: 'secondary',
          },
          dormancyYears: null,
        },
      },
    ]),
    lienRealProperty: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Minn. Stat. § 548.09', 'http://mncourts.gov/selfhelp/?page=3770'),
        confidence: 'secondary',
        note: {
          en: "Docketing in district court makes the lien in that county only. It does not reach the debtor's exempt homestead. Registered (Torrens) land needs a separate filing with the registrar of titles.",
          es: 'La inscripción en el tribunal de distrito crea el gravamen solo en ese condado. No alcanza la vivienda protegida del deudor. Un inmueble registrado (Torrens) necesita una presentación aparte ante el registrador de títulos.',
        },
        value: {
          document: {
            en: 'Docketed judgment with an Affidavit of Identification of Judgment Debtor',
            es: 'Fallo inscrito con una declaración jurada que identifica al deudor (Affidavit of Identification of Judgment Debtor)',
          },
          where: {
            en: 'district court of the county where the land is (and on the certificate of title for registered land)',
            es: 'tribunal de distrito del condado donde está el inmueble (y en el certificado de título si es un inmueble registrado)',
          },
          years: 10,
          renewable: true,
        },
      },
    ]),
    satisfaction: checked('today', '2026-11-22', [
      {
        from: null,
        cite: cite('Minn. Stat. § 548.15', 'https://www.revisor.mn.gov/laws/1988/0/484/'),
        confidence: 'uncertain',
        note: {
          en: 'The creditor is responsible for filing it. Check with the court administrator whether a deadline or a penalty applies. If the creditor will not file, the debtor can file a motion asking the court to order satisfaction.',
          es: 'Presentarla es responsabilidad del acreedor. Confirme en la administración del tribunal si hay un plazo o una sanción. Si el acreedor no la presenta, el deudor puede pedir al tribunal que ordene la constancia de pago.',
        },
        value: {
          document: {
            en: 'Satisfaction of Judgment',
            es: 'Constancia de Pago del Fallo (Satisfaction of Judgment)',
          },
          form: null,
          filedBy: 'creditor',
          period: null,
          runsFrom: 'paid-in-full',
          runsFromWords: { en: 'payment in full', es: 'el pago total' },
          penalty: null,
          penaltyCents: null,
          signing: {
            before: 'notary-or-clerk',
            always: true,
            note: {
              en: 'A certificate signed and acknowledged by the creditor or the creditor’s attorney, or a short entry that the creditor signs on the court’s register.',
              es: 'Un certificado firmado y reconocido por el acreedor o su abogado, o una breve anotación que el acreedor firma en el registro del tribunal.',
            },
          },
          partial: {
            en: 'A judgment can be satisfied wholly or in part, and as to all or any of several debtors.',
            es: 'Un fallo puede darse por pagado en todo o en parte, y respecto de todos o de alguno de varios deudores.',
          },
          lienRelease: {
            en: 'Where the judgment was docketed on a transcript, file a copy certified by the court administrator where it was first entered.',
            es: 'Si el fallo se registró con una transcripción, presente una copia certificada por la administración del tribunal donde se registró primero.',
          },
          motion: {
            en: 'On motion the court can require the creditor to sign a certificate of satisfaction, or direct that satisfaction be entered without it.',
            es: 'Si se le presenta una petición, el tribunal puede exigir al acreedor que firme un certificado de pago, u ordenar que el pago se anote sin él.',
          },
          sources: {
            signing: {
              cite: cite(
                'Minn. Stat. § 548.15, subd. 1',
                'https://codes.findlaw.com/mn/civil-procedure-ch-540-552/mn-st-sect-548-15/',
              ),
              confidence: 'verified',
            },
            partial: {
              cite: cite(
                'Minn. Stat. § 548.15, subd. 1',
                'https://codes.findlaw.com/mn/civil-procedure-ch-540-552/mn-st-sect-548-15/',
              ),
              confidence: 'verified',
            },
            lienRelease: {
              cite: cite(
                'Minn. Stat. § 548.15, subd. 1',
                'https://codes.findlaw.com/mn/civil-procedure-ch-540-552/mn-st-sect-548-15/',
              ),
              confidence: 'verified',
            },
            motion: {
              cite: cite(
                'Minn. Stat. § 548.15, subd. 1',
                'https://codes.findlaw.com/mn/civil-procedure-ch-540-552/mn-st-sect-548-15/',
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
        cite: cite('Minn. Gen. R. Prac. 520'),
        confidence: 'known',
        note: {
          en: 'The court may order the payment of costs as a condition. A refusal can itself be taken to district court within 21 days.',
          es: 'El tribunal puede poner como condición el pago de costas. Si niega la petición, esa negativa se puede llevar al tribunal de distrito dentro de 21 días.',
        },
        value: {
          period: { count: 21, unit: 'days' },
          runsFrom: 'notice',
          runsFromWords: {
            en: 'the mailing of the notice of order for judgment',
            es: 'el envío por correo del aviso de la orden de fallo',
          },
          form: null,
          rule: {
            en: 'File a motion to vacate, showing good cause, by the date printed on the notice. Later only if you never received notice, within a reasonable time and at most one year.',
            es: 'Presente una petición para anular el fallo, con una buena razón, hasta la fecha impresa en el aviso. Después, solo si usted nunca recibió el aviso, dentro de un tiempo razonable y a más tardar en un año.',
          },
        },
      },
    ]),
    lienPersonalProperty: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Minn. Stat. § 550.10'),
        confidence: 'known',
        note: {
          en: 'Personal property is reached only by levy or garnishment.',
          es: 'Los bienes muebles solo se alcanzan con un embargo.',
        },
        none: true,
      },
    ]),
    wages: checked('levied', '2026-11-21', [
      {
        from: '2020-08-01',
        cite: cite('Minn. Stat. § 571.922 (before April 1, 2025)'),
        confidence: 'secondary',
        value: {
          limits: [
            {
              label: { en: '25% of disposable pay', es: '25% del salario disponible' },
              take: { kind: 'percent', of: 'disposable', percent: 25 },
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
            en: 'At most the smaller of 25% of disposable pay, or what is above 40 hours a week at the state or federal minimum wage, whichever wage is higher.',
            es: 'Como máximo, la menor cantidad entre el 25% del salario disponible y lo que pase de 40 horas por semana al salario mínimo estatal o federal, el que sea más alto.',
          },
          process: {
            en: "Garnishment summons, or a sheriff's levy, served on the employer.",
            es: 'Citación de embargo (garnishment summons), o embargo por el alguacil, notificados al empleador.',
          },
          continuous: true,
          durationDays: 90,
          headOfHousehold: null,
        },
      },
      {
        from: '2025-04-01',
        cite: cite(
          'Minn. Stat. §§ 571.922, 550.136, 551.06',
          'https://help.dayforce.com/r/documents/Tax-and-Garnishment-Tables-Notice-2025-12/US-Taxes-Garnishments?contentId=m3d40WWt5totbPVD5qJ1xw',
        ),
        confidence: 'secondary',
        note: {
          en: 'A large payroll firm reads the step as set by gross pay, so check the figures on the state Earnings Worksheet. All pay is safe for someone who gets need-based public aid now or got it in the last six months.',
          es: 'Una gran empresa de nóminas entiende que el nivel lo fija el salario bruto, así que confirme las cifras en la hoja de cálculo estatal (Earnings Worksheet). Todo el salario está a salvo para quien recibe ayuda pública por necesidad, o la recibió en los últimos seis meses.',
        },
        value: {
          limits: [
            {
              label: {
                en: '0%, 10%, 15% or 25% of disposable pay, by its level',
                es: '0%, 10%, 15% o 25% del salario disponible, según su nivel',
              },
              take: {
                kind: 'by-level',
                wage: 'greater',
                levels: [
                  { upToHours: 40, percent: 0 },
                  { upToHours: 60, percent: 10 },
                  { upToHours: 80, percent: 15 },
                  { upToHours: null, percent: 25 },
                ],
              },
              section: 'Minn. Stat. § 571.922',
            },
          ],
          rule: {
            en: "Nothing if weekly pay is at or below 40 hours at the minimum wage ($456.40 in 2026). Above that, up to 60 hours ($684.60), 10% of disposable pay. Above that, up to 80 hours ($912.80), 15%. Above that, 25%. A sheriff's levy in place of a garnishment summons has its own limit (§ 550.136): the smaller of 25% of disposable pay, or what is above 40 hours at the minimum wage.",
            es: 'Nada si el salario semanal no pasa de 40 horas al salario mínimo ($456.40 en 2026). Por encima de eso y hasta 60 horas ($684.60), 10% del salario disponible. Por encima de eso y hasta 80 horas ($912.80), 15%. Por encima de eso, 25%. Si en lugar de la citación hay un embargo por el alguacil, rige otro límite (§ 550.136): la menor cantidad entre el 25% del salario disponible y lo que pase de 40 horas al salario mínimo.',
          },
          caution: {
            en: 'A sheriff’s levy may take more than a garnishment summons (§ 550.136): the smaller of 25% of disposable pay, or what is above 40 hours at the minimum wage. All pay is safe for someone who gets need-based public aid now or got it in the last six months.',
            es: 'Un embargo por el alguacil puede tomar más que la citación de embargo (§ 550.136): la menor cantidad entre el 25% del salario disponible y lo que pase de 40 horas al salario mínimo. Todo el salario está a salvo para quien recibe ayuda pública por necesidad, o la recibió en los últimos seis meses.',
          },
          process: {
            en: "The creditor sends the debtor a garnishment exemption notice at least 10 days before. Then a garnishment summons (or a sheriff's levy) is served on the employer.",
            es: 'El acreedor envía al deudor un aviso de exenciones (garnishment exemption notice) al menos 10 días antes. Después se notifica al empleador la citación de embargo (garnishment summons) o el embargo del alguacil.',
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
          'Minn. Stat. §§ 550.37, subds. 13-14, 20; 571.912-571.914',
          'https://track.mn/legislative_instruments/0942025-hf3188',
        ),
        confidence: 'uncertain',
        note: {
          en: 'Bills of 2025 would keep $1,000 safe without a claim. We found them only as introduced. Check section 550.37, subdivision 29, to see whether one became law.',
          es: 'Unos proyectos de 2025 dejarían $1,000 a salvo sin necesidad de reclamarlos. Solo los encontramos como fueron presentados. Revise la sección 550.37, subdivisión 29, para ver si alguno llegó a ser ley.',
        },
        value: {
          automaticCents: null,
          rule: {
            en: 'No general amount was found that is safe without asking. Wages stay exempt for 20 days after deposit, and public benefits for 60 days, if they can be traced. Claim them on the exemption form the bank sends.',
            es: 'No se encontró una cantidad general que esté a salvo sin pedirla. El salario sigue exento 20 días después del depósito, y las ayudas públicas 60 días, si se puede seguir su rastro. Reclámelos en el formulario de exención que envía el banco.',
          },
        },
      },
    ]),
    homestead: checked('levied', '2026-11-21', [
      {
        from: '2018-07-01',
        cite: cite('Minn. Stat. § 510.02'),
        confidence: 'uncertain',
        value: {
          cents: cents(420_000),
          isUnlimited: false,
          marriedCents: null,
          seniorOrDisabledCents: null,
          acresUrban: 0.5,
          acresRural: 160,
          rule: {
            en: '$420,000 of equity. One half acre in a city, or 160 acres elsewhere.',
            es: '$420,000 del valor neto. Medio acre en una ciudad, o 160 acres en otro lugar.',
          },
        },
      },
      {
        from: '2020-07-01',
        cite: cite('Minn. Stat. § 510.02'),
        confidence: 'uncertain',
        value: {
          cents: cents(450_000),
          isUnlimited: false,
          marriedCents: null,
          seniorOrDisabledCents: null,
          acresUrban: 0.5,
          acresRural: 160,
          rule: {
            en: '$450,000 of equity. One half acre in a city, or 160 acres elsewhere.',
            es: '$450,000 del valor neto. Medio acre en una ciudad, o 160 acres en otro lugar.',
          },
        },
      },
      {
        from: '2022-07-01',
        cite: cite('Minn. Stat. § 510.02'),
        confidence: 'uncertain',
        value: {
          cents: cents(480_000),
          isUnlimited: false,
          marriedCents: null,
          seniorOrDisabledCents: null,
          acresUrban: 0.5,
          acresRural: 160,
          rule: {
            en: '$480,000 of equity. One half acre in a city, or 160 acres elsewhere.',
            es: '$480,000 del valor neto. Medio acre en una ciudad, o 160 acres en otro lugar.',
          },
        },
      },
      {
        from: '2024-07-01',
        cite: cite(
          'Minn. Stat. §§ 510.01, 510.02',
          'https://mn.gov/commerce/money/industry/interest-rates/dollar-amounts/',
        ),
        confidence: 'uncertain',
        note: {
          en: 'The amount is reviewed on July 1 of every even year. An increase in 2026 is likely but was not found, so check the current figure.',
          es: 'La cantidad se revisa el 1 de julio de cada año par. Es probable un aumento en 2026, pero no se encontró, así que confirme la cifra actual.',
        },
        value: {
          cents: cents(510_000),
          isUnlimited: false,
          marriedCents: null,
          seniorOrDisabledCents: null,
          acresUrban: 0.5,
          acresRural: 160,
          rule: {
            en: '$510,000 of equity, or $1,275,000 if the home is used mainly for farming. One half acre in a city, or 160 acres elsewhere. It is automatic, and it is one amount for the home however many owners there are. A married couple shares it.',
            es: '$510,000 del valor neto, o $1,275,000 si la propiedad se usa sobre todo para la agricultura. Medio acre en una ciudad, o 160 acres en otro lugar. Es automático, y es una sola cantidad por vivienda, sin importar cuántos dueños haya. Un matrimonio la comparte.',
          },
        },
      },
    ]),
    vehicle: checked('levied', '2026-11-21', [
      {
        from: '2020-07-01',
        cite: cite('Minn. Stat. § 550.37, subd. 12a (former)'),
        confidence: 'secondary',
        note: {
          en: 'The amounts are reviewed every two years. The one from July 1, 2022, was not found and may be a little higher.',
          es: 'Las cantidades se revisan cada dos años. La que rige desde el 1 de julio de 2022 no se encontró y puede ser un poco mayor.',
        },
        value: {
          cents: cents(5_000),
          isUnlimited: false,
          rule: {
            en: 'One motor vehicle up to $5,000, with a higher limit for a vehicle modified for a disability.',
            es: 'Un vehículo hasta $5,000, con un límite más alto si está adaptado para una discapacidad.',
          },
        },
      },
      {
        from: '2024-07-01',
        cite: cite('Minn. Stat. § 550.37, subd. 12a (former)'),
        confidence: 'secondary',
        value: {
          cents: cents(5_400),
          isUnlimited: false,
          rule: {
            en: 'One motor vehicle up to $5,400, with a higher limit for a vehicle modified for a disability.',
            es: 'Un vehículo hasta $5,400, con un límite más alto si está adaptado para una discapacidad.',
          },
        },
      },
      {
        from: '2024-08-01',
        cite: cite(
          'Minn. Stat. § 550.37, subd. 12a',
          'http://samcalvert.com/blog/2024/07/24/legislature-does-something-to-help/',
        ),
        confidence: 'secondary',
        note: {
          en: 'The 2024 Debt Fairness Act raised this amount for cases started on or after August 1, 2024. It may have gone up again in July 2026.',
          es: 'La Ley de Deudas Justas de 2024 (Debt Fairness Act) subió esta cantidad para los casos iniciados desde el 1 de agosto de 2024. Puede haber subido otra vez en julio de 2026.',
        },
        value: {
          cents: cents(10_000),
          isUnlimited: false,
          rule: {
            en: 'One motor vehicle up to $10,000. The limit is higher for a vehicle used by, or modified for, a person with a disability.',
            es: 'Un vehículo hasta $10,000. El límite es más alto si lo usa una persona con discapacidad o está adaptado para ella.',
          },
        },
      },
    ]),
    wildcard: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite('Minn. Stat. § 550.37'),
        confidence: 'uncertain',
        note: {
          en: 'There is no general exemption of any property outside bankruptcy. The small one that a 2024 act added is tied to bankruptcy and does not help against an ordinary levy.',
          es: 'No hay una exención general para cualquier bien fuera de la bancarrota. La pequeña exención que agregó una ley de 2024 está ligada a la bancarrota y no sirve contra un embargo común.',
        },
        none: true,
      },
    ]),
    toolsOfTrade: checked('levied', '2026-11-21', [
      {
        from: '2024-07-01',
        cite: cite(
          'Minn. Stat. § 550.37, subd. 6',
          'https://mn.gov/commerce/money/industry/interest-rates/dollar-amounts/',
        ),
        confidence: 'uncertain',
        note: {
          en: 'The amount set for July 2026 was not found and may be higher. Check the current figure.',
          es: 'La cantidad fijada para julio de 2026 no se encontró y puede ser mayor. Confirme la cifra actual.',
        },
        value: {
          cents: cents(13_500),
          isUnlimited: false,
          rule: {
            en: "Tools, machines, stock in trade and office furniture needed for the debtor's work, up to $13,500.",
            es: 'Herramientas, máquinas, mercancía y muebles de oficina necesarios para el trabajo del deudor, hasta $13,500.',
          },
        },
      },
    ]),
    householdGoods: checked('levied', '2026-11-21', [
      {
        from: '2024-07-01',
        cite: cite(
          'Minn. Stat. § 550.37, subd. 4',
          'https://mn.gov/commerce/money/industry/interest-rates/dollar-amounts/',
        ),
        confidence: 'uncertain',
        note: {
          en: 'The amount set for July 2026 was not found and may be higher. Check the current figure.',
          es: 'La cantidad fijada para julio de 2026 no se encontró y puede ser mayor. Confirme la cifra actual.',
        },
        value: {
          cents: cents(12_150),
          isUnlimited: false,
          rule: {
            en: 'Furniture, appliances, phones, computers and similar goods up to $12,150. Clothing and one watch without limit. A wedding ring up to $3,308. Pets up to $1,000. Yard and snow tools up to $3,000.',
            es: 'Muebles, aparatos, teléfonos, computadoras y bienes parecidos hasta $12,150. La ropa y un reloj sin límite. Un anillo de bodas hasta $3,308. Mascotas hasta $1,000. Herramientas de jardín y para la nieve hasta $3,000.',
          },
        },
      },
    ]),
    claimOfExemption: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Minn. Stat. §§ 571.912-571.914, 571.925'),
        confidence: 'known',
        note: {
          en: 'Send the form back with 60 days of bank statements, to the bank and to the creditor. The creditor then has a few days to object and ask for a hearing. Before a wage garnishment the time is 10 days from the exemption notice.',
          es: 'Devuelva el formulario con 60 días de estados de cuenta, al banco y al acreedor. El acreedor tiene entonces unos días para oponerse y pedir una audiencia. Antes de un embargo de salario, el plazo es de 10 días desde el aviso de exenciones.',
        },
        value: {
          period: { count: 14, unit: 'days' },
          runsFromWords: {
            en: 'the mailing or delivery of the exemption form to the debtor',
            es: 'el envío por correo o la entrega del formulario de exención al deudor',
          },
          form: null,
          where: {
            en: 'the creditor or its lawyer, and the bank',
            es: 'el acreedor o su abogado, y el banco',
          },
        },
      },
    ]),
    writ: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Minn. Stat. § 550.051', 'https://www.revisor.mn.gov/statutes?id=550.051&year=2006'),
        confidence: 'verified',
        note: {
          en: 'The writ dies 180 days after it is issued. A garnishment summons is the other route and needs no writ.',
          es: 'La orden vence 180 días después de emitida. La citación de embargo (garnishment summons) es la otra vía y no necesita esa orden.',
        },
        value: {
          document: { en: 'Writ of Execution', es: 'Orden de ejecución (Writ of Execution)' },
          form: null,
          issuedBy: {
            en: 'court administrator of district court',
            es: 'administración del tribunal de distrito (court administrator)',
          },
          servedBy: { en: 'sheriff', es: 'alguacil (sheriff)' },
          returnDays: 180,
        },
      },
    ]),
    debtorExam: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Minn. Stat. §§ 491A.02, subd. 9; 550.011'),
        confidence: 'known',
        note: {
          en: 'The creditor can ask for the order once the judgment has been docketed for 30 days. The debtor has ten days to send the completed form.',
          es: 'El acreedor puede pedir la orden cuando el fallo lleve 30 días inscrito. El deudor tiene diez días para enviar el formulario completo.',
        },
        value: {
          name: {
            en: 'Order for Disclosure and Financial Disclosure Form',
            es: 'Orden de revelación y formulario de datos financieros (Order for Disclosure; Financial Disclosure Form)',
          },
          form: null,
          frequency: null,
        },
      },
    ]),
    contempt: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Minn. Stat. §§ 491A.02, subd. 9; 588.01'),
        confidence: 'known',
        note: {
          en: 'A contempt warrant follows only a missed court order, so sending the form late is better than not at all.',
          es: 'La orden de arresto por desacato solo llega tras incumplir una orden del tribunal, así que enviar tarde el formulario es mejor que no enviarlo.',
        },
        value: {
          rule: {
            en: 'Not sending the disclosure form the court ordered can lead to an order to show cause and civil contempt. Not paying cannot.',
            es: 'No enviar el formulario que ordenó el tribunal puede llevar a una orden de explicar por qué (order to show cause) y a un desacato civil. No pagar no puede llevar a eso.',
          },
        },
      },
    ]),
    domestication: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Minn. Stat. §§ 548.26-548.33',
          'https://www.womenslaw.org/laws/mn/statutes/54827-filing-and-status-foreign-judgments',
        ),
        confidence: 'known',
        note: {
          en: 'The ten-year life runs from the day the judgment was first entered in the other state. Notice must be mailed to the debtor.',
          es: 'Los diez años de vida corren desde el día en que el fallo se registró por primera vez en el otro estado. Se debe enviar un aviso por correo al deudor.',
        },
        value: {
          act: {
            en: 'Uniform Enforcement of Foreign Judgments Act',
            es: 'Ley Uniforme de Ejecución de Fallos de Otros Estados (Uniform Enforcement of Foreign Judgments Act)',
          },
          filing: {
            en: "Certified copy of the judgment, with an affidavit of the parties' addresses, filed with the district court administrator",
            es: 'Copia certificada del fallo, con una declaración jurada de las direcciones de las partes, presentada en la administración del tribunal de distrito',
          },
          wait: { count: 20, unit: 'days' },
        },
      },
    ]),
    installments: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Minn. Gen. R. Prac. 517, 519',
          'https://vdocuments.mx/minnesota-general-rules-of-practice-for-the-district-courtcourt1-minnesota-general.html',
        ),
        confidence: 'secondary',
        note: {
          en: 'Check with the court what a missed payment does: that part was not read in the rule.',
          es: 'Confirme en el tribunal qué pasa si falta un pago: esa parte no se leyó en la regla.',
        },
        value: {
          courtOrdered: true,
          form: null,
          rule: {
            en: 'The judge can order payment by installments. If a payment is missed, the creditor files an affidavit and the whole unpaid balance is docketed.',
            es: 'El juez puede ordenar el pago en cuotas. Si falta un pago, el acreedor presenta una declaración jurada y se inscribe todo el saldo pendiente.',
          },
        },
      },
    ]),
    badCheck: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Minn. Stat. § 604.113'),
        confidence: 'known',
        note: {
          en: "A service charge of up to $30 can be claimed at once. Attorney's fees can be claimed only where the checks total more than $1,250.",
          es: 'Se puede reclamar de inmediato un cargo por servicio de hasta $30. Los honorarios de abogado solo se pueden reclamar si los cheques suman más de $1,250.',
        },
        value: {
          rule: {
            en: 'The holder mails a notice of dishonor. If the check is not paid within 30 days, the writer owes the check, interest, and a civil penalty of up to $100 or the amount of the check, whichever is more.',
            es: 'El tenedor envía por correo un aviso de rechazo (notice of dishonor). Si el cheque no se paga dentro de 30 días, quien lo firmó debe el cheque, intereses y una multa civil de hasta $100 o el monto del cheque, lo que sea mayor.',
          },
          multiplier: null,
          leastCents: null,
          mostCents: null,
          notice: { count: 30, unit: 'days' },
          feeCents: cents(30),
        },
      },
    ]),
    collectionConduct: checked('today', '2026-11-21', [
      {
        from: '2024-10-01',
        cite: cite('Minn. Stat. §§ 332.37, 332C.01-332C.06'),
        confidence: 'known',
        note: {
          en: 'Since 2024 a spouse is no longer automatically liable for medical debt, and medical debt cannot be reported to credit bureaus.',
          es: 'Desde 2024 el cónyuge ya no responde automáticamente por una deuda médica, y las deudas médicas no se pueden reportar a las agencias de crédito.',
        },
        value: {
          law: {
            en: 'Minn. Stat. §§ 332.31-332.45 (collection agencies); Minnesota Debt Fairness Act, ch. 332C (medical debt)',
            es: 'Minn. Stat. §§ 332.31-332.45 (agencias de cobro); Ley de Deudas Justas de Minnesota (Minnesota Debt Fairness Act), cap. 332C (deuda médica)',
          },
          coversOriginalCreditors: false,
          rule: {
            en: 'Licensed collection agencies and debt buyers are covered. The medical debt rules also bind health care providers who collect their own bills.',
            es: 'Cubre a las agencias de cobro con licencia y a los compradores de deudas. Las reglas sobre deuda médica también obligan a los proveedores de salud que cobran sus propias cuentas.',
          },
        },
      },
    ]),
    minimumWage: checked('today', '2026-11-21', [
      {
        from: '2025-01-01',
        cite: cite('Minn. Stat. § 177.24'),
        confidence: 'secondary',
        value: { hourlyCents: 1113 },
      },
      {
        from: '2026-01-01',
        cite: cite('Minn. Stat. § 177.24', 'https://www.cpsgo.com/2026-changes-to-state-minimum-wages'),
        confidence: 'secondary',
        note: {
          en: 'Minneapolis and St. Paul have higher local rates, but wage garnishment uses the state rate.',
          es: 'Minneapolis y St. Paul tienen salarios mínimos locales más altos, pero el embargo de salario usa el estatal.',
        },
        value: { hourlyCents: 1141 },
      },
    ]),
    governmentDebtor: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Minn. Stat. §§ 465.12-465.15, 3.736'),
        confidence: 'known',
        note: {
          en: 'Serve a certified copy of the judgment on the clerk or auditor. If the tax is not levied, ask a court for an order to do it (mandamus).',
          es: 'Notifique una copia certificada del fallo al secretario o auditor. Si no se aplica el impuesto, pida a un tribunal una orden para que se haga (mandamus).',
        },
        value: {
          rule: {
            en: 'Public property cannot be levied on. A city or county must pay from funds on hand, or add the judgment to its next tax levy. The state pays from money the Legislature sets aside.',
            es: 'Los bienes públicos no se pueden embargar. Una ciudad o un condado debe pagar con los fondos que tenga, o incluir el fallo en su próximo impuesto. El estado paga con dinero que asigna la Legislatura.',
          },
        },
      },
    ]),
    links: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Minnesota Judicial Branch', 'https://mncourts.gov//help-topics//conciliation-court.aspx'),
        confidence: 'secondary',
        value: {
          selfHelp: 'https://mncourts.gov/help-topics/conciliation-court.aspx',
          forms: 'https://www.mncourts.gov/GetForms.aspx',
        },
      },
    ]),
  },
}
