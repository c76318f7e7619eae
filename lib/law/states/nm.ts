// New Mexico: what a small-claims money judgment means here. Read 2026-11-21.

import { cents, checked, cite } from '../entry'
import type { Jurisdiction } from '../types'

export const newMexico: Jurisdiction = {
  code: 'NM',
  name: { en: 'New Mexico', es: 'Nuevo México' },
  timeZone: 'America/Denver',
  facts: {
    smallClaims: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('NMSA 1978, §§ 35-3-3, 34-8A-3'),
        confidence: 'known',
        note: {
          en: 'There is no separate small-claims division. Small cases go to the magistrate court or, in Bernalillo County, the metropolitan court.',
          es: 'No hay una división aparte de reclamos menores. Los casos pequeños van al tribunal de magistrados o, en el condado de Bernalillo, al tribunal metropolitano.',
        },
        value: {
          court: {
            en: 'Magistrate Court (Metropolitan Court in Bernalillo County)',
            es: 'Tribunal de Magistrados (Tribunal Metropolitano en el condado de Bernalillo)',
          },
          limitCents: cents(10_000),
          limitNote: {
            en: 'Not counting interest and costs.',
            es: 'Sin contar intereses ni costas.',
          },
        },
      },
    ]),
    appeal: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('NMSA 1978, § 35-13-1; Rules 2-705, 3-706 NMRA'),
        confidence: 'known',
        note: {
          en: 'An appeal from the magistrate court is a new trial in district court. An appeal from the metropolitan court is decided on the record of the first trial.',
          es: 'La apelación de un fallo del tribunal de magistrados es un nuevo juicio en el tribunal de distrito. La de un fallo del tribunal metropolitano se decide con lo que consta del primer juicio.',
        },
        value: {
          period: { count: 15, unit: 'days' },
          by: 'either',
          runsFrom: 'entered',
          runsFromWords: { en: 'the filing of the judgment', es: 'la presentación del fallo en la secretaría' },
        },
      },
    ]),
    enforcementStart: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Rule 2-801 NMRA',
          'https://casetext.com/rule/new-mexico-court-rules/new-mexico-rules-of-civil-procedure-for-the-magistrate-courts/article-8-special-proceedings/rule-2-801-writs-of-execution',
        ),
        confidence: 'verified',
        note: {
          en: 'Against a person, the creditor must first serve a notice of the right to claim exemptions. This must be at least 10 days before goods are seized.',
          es: 'Si el deudor es una persona, el acreedor debe entregarle legalmente primero un aviso del derecho a reclamar exenciones. Debe hacerlo al menos 10 días antes de que se tomen los bienes.',
        },
        value: {
          wait: { count: 0, unit: 'days' },
          runsFrom: 'entered',
          trigger: { en: 'the judgment is filed', es: 'el fallo queda presentado en la secretaría' },
        },
      },
    ]),
    interest: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'NMSA 1978, § 56-8-4',
          'https://legalclarity.org/judgment-expiration-by-state-new-mexico-laws-and-deadlines',
        ),
        confidence: 'secondary',
        note: {
          en: 'Simple interest from the day of entry. The 15% rate is for judgments based on a wrong (tort), bad faith, or intentional or willful acts. If yours is one of these and is not for an injury or fraud, check the rate in the judgment.',
          es: 'Interés simple desde el día del registro. El 15% es para los fallos basados en un daño ilícito (tort), mala fe o actos intencionales o deliberados. Si su fallo es de este tipo y no es por lesiones ni fraude, revise la tasa que dice el fallo.',
        },
        value: {
          rate: { kind: 'fixed', annualPercent: 8.75 },
          compounding: 'simple',
          yearBasis: 365,
          rounding: 'half-up',
          costsBear: null,
          awardedInterestBears: null,
          special: [
            {
              applies: {
                en: 'Judgment against the State or its public bodies: no interest, unless a law says otherwise',
                es: 'Fallo contra el Estado o sus organismos públicos: sin intereses, salvo que una ley diga otra cosa',
              },
              when: { debtorKinds: ['government'] },
              rate: { kind: 'fixed', annualPercent: 0 },
              cite: cite('NMSA 1978, § 56-8-4(D)'),
            },
            {
              applies: {
                en: 'Judgment for a tort, bad faith, or intentional or willful acts',
                es: 'Fallo por un daño ilícito (tort), mala fe o actos intencionales o deliberados',
              },
              when: { debtKinds: ['injury', 'fraud'] },
              rate: { kind: 'fixed', annualPercent: 15 },
              cite: cite('NMSA 1978, § 56-8-4(A)(2)'),
            },
            {
              applies: {
                en: 'Judgment on a written contract with a different rate: that rate',
                es: 'Fallo por un contrato escrito con otra tasa: esa tasa',
              },
              when: null,
              rate: null,
              cite: cite('NMSA 1978, § 56-8-4(A)(1)'),
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
          'NMSA 1978, §§ 37-1-2 (Laws 1983, ch. 259; Laws 2021, ch. 31), 37-1-3, 39-1-20',
          'https://law.justia.com/codes/new-mexico/2021/chapter-37/article-1/section-37-1-2/',
        ),
        confidence: 'uncertain',
        note: {
          en: 'One section gives 14 years for a judgment of a court of the state. Another sets 6 years for courts not of record, such as magistrate courts. To be safe, docket a magistrate judgment in district court well before 6 years pass. Before July 2021 a lawsuit on the judgment could give a new one. Since July 2021 a revival no longer adds time.',
          es: 'Una sección da 14 años a los fallos de un tribunal del estado. Otra fija 6 años para los tribunales que no llevan registro formal, como los de magistrados. Para estar seguro, registre el fallo del magistrado en el tribunal de distrito mucho antes de que pasen 6 años. Antes de julio de 2021, una demanda basada en el fallo podía dar un fallo nuevo. Desde julio de 2021 la reactivación del fallo ya no agrega tiempo.',
        },
        value: {
          years: 14,
          renewable: false,
          renewHow: {
            en: 'After 7 years a revival, or a new lawsuit on the judgment, is needed before a writ can issue. Nothing can extend it past 14 years from the original judgment.',
            es: 'Después de 7 años hace falta reactivar el fallo, o una nueva demanda basada en él, para que se emita una orden de ejecución. Nada puede extenderlo más de 14 años desde el fallo original.',
          },
          window: {
            words: {
              en: 'the writ of execution must issue within 7 years of the judgment or its revival',
              es: 'la orden de ejecución debe emitirse dentro de los 7 años del fallo o de su reactivación',
            },
          },
          renewedYears: null,
          dormancyYears: 7,
        },
      },
    ]),
    lienRealProperty: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'NMSA 1978, § 39-1-6; Rule 2-804(E) NMRA',
          'https://getpocketlaw.com/law/state_new_mexico/section-39-1-6-money-judgment-docketing-transcript-of-judgment-lien-on-real-estate-supersedeas_e0cd6469d028',
        ),
        confidence: 'verified',
        note: {
          en: 'A magistrate judgment is first docketed in district court, after the time to appeal. A writ from the magistrate court cannot be used on land.',
          es: 'El fallo de un magistrado se registra primero en el tribunal de distrito, cuando termina el plazo para apelar. Una orden del tribunal de magistrados no se puede usar contra inmuebles.',
        },
        value: {
          document: {
            en: 'Transcript or abstract of judgment',
            es: 'Transcripción o extracto del fallo (transcript or abstract of judgment)',
          },
          where: {
            en: 'county clerk of each county where there is land',
            es: 'secretaría del condado (county clerk) de cada condado donde haya un inmueble',
          },
          years: 14,
          renewable: false,
        },
      },
    ]),
    satisfaction: checked('today', '2026-11-22', [
      {
        from: null,
        cite: cite(
          'Rule 2-703(C) NMRA',
          'http://www.18WHEELERACCIDENTLAWYER.CO/statutes/119554/RULE-2-703.-RELIEF-FROM-JUDGMENT-OR-ORDER.html',
        ),
        confidence: 'secondary',
        note: {
          en: 'We found no deadline and no penalty. A debtor who has paid can ask the court for an order that the judgment is satisfied.',
          es: 'No encontramos plazo ni multa. El deudor que ya pagó puede pedir al tribunal una orden que declare pagado el fallo.',
        },
        value: {
          document: {
            en: 'Satisfaction of judgment, or an order declaring the judgment satisfied',
            es: 'Constancia de pago del fallo (satisfaction of judgment), u orden que declara pagado el fallo',
          },
          form: null,
          filedBy: 'creditor',
          period: null,
          runsFrom: 'paid-in-full',
          runsFromWords: { en: 'payment in full', es: 'el pago total' },
          penalty: null,
          penaltyCents: null,
          motion: {
            en: 'A debtor who has paid can make a motion for an order that the judgment is satisfied.',
            es: 'El deudor que ya pagó puede presentar una petición para que se ordene que el fallo está pagado.',
          },
        },
      },
    ]),
    vacateDefault: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Rule 2-703(B) NMRA',
          'https://casetext.com/rule/new-mexico-court-rules/new-mexico-rules-of-civil-procedure-for-the-magistrate-courts/article-7-judgment-and-appeal/rule-2-703-relief-from-judgment-or-order',
        ),
        confidence: 'verified',
        note: {
          en: 'The magistrate can act only if the judgment has not been filed in district court.',
          es: 'El magistrado solo puede actuar si el fallo no se ha registrado en el tribunal de distrito.',
        },
        value: {
          period: { count: 1, unit: 'years' },
          runsFrom: 'entered',
          runsFromWords: { en: 'entry of the judgment', es: 'el registro del fallo' },
          form: null,
          rule: {
            en: 'File a motion showing mistake, excusable neglect or fraud within one year. A void judgment can be attacked later.',
            es: 'Presente una petición que muestre error, descuido excusable o fraude dentro de un año. Un fallo nulo se puede impugnar después.',
          },
        },
      },
    ]),
    clericalCorrection: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Rules 2-703(A), 3-704(A) NMRA',
          'https://casetext.com/rule/new-mexico-court-rules/new-mexico-rules-of-civil-procedure-for-the-magistrate-courts/article-7-judgment-and-appeal/rule-2-703-relief-from-judgment-or-order',
        ),
        confidence: 'verified',
        value: {
          period: null,
          runsFrom: 'entered',
          rule: {
            en: 'The court may correct a mistake of writing in the judgment at any time, on its own or when either side asks. During an appeal the district court may have to allow it.',
            es: 'El tribunal puede corregir un error de escritura del fallo en cualquier momento, por sí mismo o si lo pide cualquiera de las partes. Durante una apelación puede hacer falta el permiso del tribunal de distrito.',
          },
        },
      },
    ]),
    lienPersonalProperty: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('NMSA 1978, § 39-1-6; Rule 2-801 NMRA'),
        confidence: 'known',
        none: true,
        note: {
          en: 'No paper puts a lien on movable things. They are bound only when the officer takes them under a writ.',
          es: 'Ningún documento pone un gravamen sobre los bienes muebles. Solo quedan sujetos cuando el oficial los embarga con una orden.',
        },
      },
    ]),
    wages: checked('levied', '2026-11-21', [
      {
        from: '2023-07-01',
        cite: cite(
          'NMSA 1978, §§ 35-12-7, 35-12-9',
          'https://legalclarity.org/writ-of-garnishment-in-new-mexico-rules-and-procedures',
        ),
        confidence: 'secondary',
        note: {
          en: 'The debtor does not have to claim this protection. The garnishment stays on later pay until the debt is paid.',
          es: 'El deudor no tiene que reclamar esta protección. El embargo sigue sobre los pagos siguientes hasta que se pague la deuda.',
        },
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
              take: {
                kind: 'excess',
                floor: { kind: 'min-wage', hours: 40, wage: 'greater', orLocal: true },
                percent: 100,
              },
            },
          ],
          rule: {
            en: 'The creditor may take the smaller of two sums. One is 25% of weekly disposable pay. The other is what is above 40 hours at the highest minimum wage that applies (federal, state or local). At the state wage of $12, that leaves $480 a week alone. Where a city or county has a higher minimum wage, more is safe.',
            es: 'El acreedor puede tomar la menor de dos sumas. Una es el 25% del salario disponible de la semana. La otra es lo que pase de 40 horas al salario mínimo más alto que corresponda (federal, estatal o local). Con el salario estatal de $12, quedan a salvo $480 por semana. Donde una ciudad o un condado tiene un salario mínimo más alto, se protege más.',
          },
          process: {
            en: 'A writ of garnishment is served on the employer.',
            es: 'Se notifica al empleador una orden de embargo (writ of garnishment).',
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
        cite: cite('NMSA 1978, § 42-10-1', 'https://www.nmonesource.com/nmos/forms/en/item/15714/index.do?iframe=true'),
        confidence: 'uncertain',
        note: {
          en: 'Use the claim form that comes with the writ. Ask the clerk if a small sum is now safe by itself.',
          es: 'Use el formulario de reclamo que llega con la orden. Pregunte en la secretaría si ahora una suma pequeña está a salvo sin pedirlo.',
        },
        value: {
          automaticCents: null,
          rule: {
            en: 'We could not confirm any state sum that is safe without asking. Money in an account can be claimed under the $15,000 exemption for personal property.',
            es: 'No pudimos confirmar que el estado proteja alguna suma sin que usted lo pida. El dinero de una cuenta se puede reclamar con la exención de $15,000 para bienes personales.',
          },
        },
      },
    ]),
    homestead: checked('levied', '2026-11-21', [
      {
        from: '2007-07-01',
        cite: cite('NMSA 1978, § 42-10-9 (before July 1, 2023)'),
        confidence: 'uncertain',
        value: {
          cents: cents(60_000),
          isUnlimited: false,
          marriedCents: null,
          seniorOrDisabledCents: null,
          acresUrban: null,
          acresRural: null,
          rule: {
            en: '$60,000 of what a person owns in the home that person lives in.',
            es: '$60,000 del valor propio de una persona en la vivienda que habita.',
          },
        },
      },
      {
        from: '2023-07-01',
        cite: cite(
          'NMSA 1978, § 42-10-9',
          'https://www.elfaonline.org/advocacy/state-issues/state-law-compendium/new-mexico/judgment-enforcement',
        ),
        confidence: 'uncertain',
        note: {
          en: 'The law raises this sum with prices every odd year from July 2025. We have not seen the new figure, so the true amount may be higher. A surviving spouse may claim $300,000 for two years after the death.',
          es: 'La ley ajusta esta suma según los precios cada año impar desde julio de 2025. No hemos visto la cifra nueva, así que la cantidad real puede ser mayor. El cónyuge que sobrevive puede reclamar $300,000 por dos años después de la muerte.',
        },
        value: {
          cents: cents(150_000),
          isUnlimited: false,
          marriedCents: cents(300_000),
          seniorOrDisabledCents: null,
          acresUrban: null,
          acresRural: null,
          rule: {
            en: '$150,000 for each person, of what is owned in the home lived in. If two people own it together, each has this sum.',
            es: '$150,000 por persona, del valor propio en la vivienda que habita. Si dos personas son dueñas, cada una tiene esta suma.',
          },
        },
      },
    ]),
    vehicle: checked('levied', '2026-11-21', [
      {
        from: '2023-07-01',
        cite: cite(
          'NMSA 1978, § 42-10-1(A)(2)',
          'https://print.casetext.com/statute/new-mexico-statutes-1978/chapter-42-actions-and-proceedings-relating-to-property/article-10-exemptions/section-42-10-1-exemptions',
        ),
        confidence: 'uncertain',
        note: {
          en: 'Each of a couple may claim it. The law raises it with prices every odd year from July 2025. We have not seen the new figure, so it may be higher.',
          es: 'Cada miembro de una pareja puede reclamarlo. La ley lo ajusta según los precios cada año impar desde julio de 2025. No hemos visto la cifra nueva; puede ser mayor.',
        },
        value: {
          cents: cents(10_000),
          isUnlimited: false,
          rule: {
            en: 'Up to $10,000 in all for the motor vehicles of one person.',
            es: 'Hasta $10,000 en total por todos los vehículos de motor de una persona.',
          },
        },
      },
    ]),
    wildcard: checked('levied', '2026-11-21', [
      {
        from: '2023-07-01',
        cite: cite(
          'NMSA 1978, §§ 42-10-1, 42-10-10',
          'https://www.legalconsumer.com/bankruptcy/bankruptcy-law.php?ST=NM',
        ),
        confidence: 'uncertain',
        note: {
          en: 'These sums are per person. The law raises them with prices every odd year from July 2025. We have not seen the new figures, so they may be higher.',
          es: 'Estas sumas son por persona. La ley las ajusta según los precios cada año impar desde julio de 2025. No hemos visto las cifras nuevas; pueden ser mayores.',
        },
        value: {
          cents: cents(15_000),
          isUnlimited: false,
          covers: ['vehicle', 'tools', 'household', 'cash', 'other'],
          unusedHomesteadCents: cents(15_000),
          rule: {
            en: 'Any personal property up to $15,000. A person who has no homestead may protect $15,000 more in property of any kind.',
            es: 'Cualquier bien personal hasta $15,000. Quien no tiene una vivienda protegida puede proteger $15,000 más en bienes de cualquier clase.',
          },
        },
      },
    ]),
    toolsOfTrade: checked('levied', '2026-11-21', [
      {
        from: '2023-07-01',
        cite: cite(
          'NMSA 1978, § 42-10-1(A)(5)',
          'https://print.casetext.com/statute/new-mexico-statutes-1978/chapter-42-actions-and-proceedings-relating-to-property/article-10-exemptions/section-42-10-1-exemptions',
        ),
        confidence: 'uncertain',
        note: {
          en: "A spouse's trade is covered too. The law raises the sum with prices every odd year from July 2025. We have not seen the new figure, so it may be higher.",
          es: 'También cubre el oficio del cónyuge. La ley ajusta la suma según los precios cada año impar desde julio de 2025. No hemos visto la cifra nueva; puede ser mayor.',
        },
        value: {
          cents: cents(15_000),
          isUnlimited: false,
          rule: {
            en: 'Tools, equipment, books and stock needed for work, up to $15,000.',
            es: 'Herramientas, equipo, libros y mercancía necesarios para el trabajo, hasta $15,000.',
          },
        },
      },
    ]),
    householdGoods: checked('levied', '2026-11-21', [
      {
        from: '2023-07-01',
        cite: cite(
          'NMSA 1978, § 42-10-1(A)(1), (3), (4)',
          'https://print.casetext.com/statute/new-mexico-statutes-1978/chapter-42-actions-and-proceedings-relating-to-property/article-10-exemptions/section-42-10-1-exemptions',
        ),
        confidence: 'uncertain',
        note: {
          en: 'Per person. The law raises these sums with prices every odd year from July 2025. We have not seen the new figures, so they may be higher.',
          es: 'Por persona. La ley ajusta estas sumas según los precios cada año impar desde julio de 2025. No hemos visto las cifras nuevas; pueden ser mayores.',
        },
        value: {
          cents: cents(75_000),
          isUnlimited: false,
          rule: {
            en: 'Household goods and furniture up to $75,000. Wedding and engagement rings are safe, and other jewelry up to $5,000. Art is safe up to $2,500.',
            es: 'Enseres y muebles de la casa hasta $75,000. Los anillos de boda y de compromiso están a salvo, y otras joyas hasta $5,000. Las obras de arte, hasta $2,500.',
          },
        },
      },
    ]),
    claimOfExemption: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Rules 2-801, 2-802 NMRA; Forms 4-803, 4-808, 4-808A NMRA',
          'https://casetext.com/rule/new-mexico-court-rules/new-mexico-rules-of-civil-procedure-for-the-magistrate-courts/article-8-special-proceedings/rule-2-801-writs-of-execution',
        ),
        confidence: 'secondary',
        note: {
          en: 'No claim is needed to keep the part of wages that is exempt.',
          es: 'No hace falta reclamar para conservar la parte del salario que está exenta.',
        },
        value: {
          period: { count: 10, unit: 'days' },
          runsFromWords: {
            en: 'service of the notice of the right to claim exemptions',
            es: 'la notificación del aviso del derecho a reclamar exenciones',
          },
          form: '4-803 (execution); the garnishment claim form comes with notice 4-808',
          where: {
            en: 'the magistrate or metropolitan court that issued the writ, with a copy to the creditor',
            es: 'el tribunal de magistrados o metropolitano que emitió la orden, con copia al acreedor',
          },
        },
      },
    ]),
    writ: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Rules 2-801, 2-802 NMRA',
          'https://casetext.com/rule/new-mexico-court-rules/new-mexico-rules-of-civil-procedure-for-the-magistrate-courts/article-8-special-proceedings/rule-2-801-writs-of-execution',
        ),
        confidence: 'verified',
        note: {
          en: 'Against a person, the creditor must certify that the exemption notice was served and that no claim was filed.',
          es: 'Contra una persona, el acreedor debe certificar que se notificó el aviso de exenciones y que no se presentó ningún reclamo.',
        },
        value: {
          document: {
            en: 'Writ of Execution (or Writ of Garnishment)',
            es: 'Orden de ejecución (Writ of Execution) u orden de embargo (Writ of Garnishment)',
          },
          form: '4-801 (execution); 4-805 (garnishment application)',
          issuedBy: { en: 'the clerk of the court', es: 'la secretaría del tribunal' },
          servedBy: { en: 'the sheriff or another authorized officer', es: 'el sheriff u otro oficial autorizado' },
          returnDays: null,
        },
      },
    ]),
    debtorExam: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Rule 2-804 NMRA',
          'https://casetext.com/rule/new-mexico-court-rules/new-mexico-rules-of-civil-procedure-for-the-magistrate-courts/article-8-special-proceedings/rule-2-804-judgment-supplementary-proceedings',
        ),
        confidence: 'verified',
        note: {
          en: 'The subpoena must be served at least three days before the day named in it.',
          es: 'La citación se debe notificar al menos tres días antes de la fecha que indica.',
        },
        value: {
          name: {
            en: 'Examination in aid of judgment (by subpoena), or written questions',
            es: 'Interrogatorio para el cobro del fallo (examination in aid of judgment, por citación), o preguntas por escrito',
          },
          form: null,
          frequency: null,
        },
      },
    ]),
    contempt: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('NMSA 1978, § 35-3-9; Rule 2-110 NMRA'),
        confidence: 'known',
        note: {
          en: 'A magistrate can fine a person, or jail a person for a short time, for contempt.',
          es: 'Un magistrado puede imponer una multa o una detención breve por desacato.',
        },
        value: {
          rule: {
            en: 'Ignoring a subpoena or a court order can be contempt. Not paying a money judgment is not.',
            es: 'No obedecer una citación o una orden del tribunal puede ser desacato. No pagar un fallo de dinero no lo es.',
          },
        },
      },
    ]),
    domestication: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'NMSA 1978, §§ 39-4A-1 to 39-4A-6',
          'https://judgments.uslegal.com/foreign-judgements/new-mexico-foreign-judgments-law/',
        ),
        confidence: 'secondary',
        note: {
          en: 'The clerk mails a notice to the debtor. Ask the clerk how long to wait before collecting.',
          es: 'La secretaría envía un aviso al deudor. Pregunte en la secretaría cuánto hay que esperar antes de cobrar.',
        },
        value: {
          act: {
            en: 'Foreign Judgments Act (UEFJA)',
            es: 'Ley de Fallos de Otros Estados (Foreign Judgments Act, UEFJA)',
          },
          filing: {
            en: 'An authenticated copy and an affidavit are filed with the clerk of a district court.',
            es: 'Se presentan una copia autenticada y una declaración jurada en la secretaría de un tribunal de distrito.',
          },
          wait: null,
        },
      },
    ]),
    installments: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Rules 2-801 to 2-804 NMRA'),
        confidence: 'uncertain',
        note: {
          en: 'Ask for a plan at the hearing, and get it in writing.',
          es: 'Pida un plan en la audiencia y consígalo por escrito.',
        },
        value: {
          courtOrdered: false,
          form: null,
          rule: {
            en: 'There is no clear right to pay in installments. The judge or the creditor may agree to payments. A missed payment lets collection start again.',
            es: 'No hay un derecho claro a pagar en cuotas. El juez o el acreedor pueden aceptar pagos. Si se falla en uno, el cobro puede seguir.',
          },
        },
      },
    ]),
    badCheck: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('NMSA 1978, § 56-14-1'),
        confidence: 'known',
        note: {
          en: 'It does not apply if payment was stopped in a good-faith dispute.',
          es: 'No se aplica si el pago se detuvo por una disputa de buena fe.',
        },
        value: {
          rule: {
            en: 'If the check is still unpaid 30 days after a written demand, the writer owes its amount and more: three times the check or $100, whichever is greater, but not over $500.',
            es: 'Si el cheque sigue sin pagarse 30 días después de una exigencia por escrito, quien lo firmó debe su monto y además el triple del cheque o $100, lo que sea mayor, pero no más de $500.',
          },
          multiplier: 3,
          leastCents: cents(100),
          mostCents: cents(500),
          notice: { count: 30, unit: 'days' },
        },
      },
    ]),
    collectionConduct: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('NMSA 1978, §§ 57-12-2, 57-12-3, 61-18A-1 et seq.'),
        confidence: 'known',
        note: {
          en: "A consumer may recover $100 or the real loss, three times that if the act was willful, and attorney's fees.",
          es: 'El consumidor puede recuperar $100 o la pérdida real, el triple si fue intencional, y los honorarios de abogado.',
        },
        value: {
          law: {
            en: 'Unfair Practices Act; Collection Agency Regulatory Act',
            es: 'Ley de Prácticas Desleales (Unfair Practices Act); Ley de Agencias de Cobro (Collection Agency Regulatory Act)',
          },
          coversOriginalCreditors: true,
          rule: {
            en: 'No one may use false or grossly unfair means to collect a debt. Collection agencies need a license as well.',
            es: 'Nadie puede cobrar una deuda con engaños ni de manera abusiva. Las agencias de cobro necesitan además una licencia.',
          },
        },
      },
    ]),
    minimumWage: checked('today', '2026-11-21', [
      {
        from: '2023-01-01',
        cite: cite('NMSA 1978, § 50-4-22'),
        confidence: 'known',
        note: {
          en: 'Some cities and counties set a higher wage.',
          es: 'Algunas ciudades y condados fijan un salario más alto.',
        },
        value: { hourlyCents: cents(12) },
      },
    ]),
    governmentDebtor: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('NMSA 1978, §§ 41-4-23, 56-8-4(D)'),
        confidence: 'known',
        note: {
          en: 'Interest usually does not run against the State or local bodies.',
          es: 'Por lo general no corren intereses contra el Estado ni los organismos locales.',
        },
        value: {
          rule: {
            en: 'Public property cannot be seized. The judgment is paid from public funds, an insurance fund or a tax. A court order can force payment if needed.',
            es: 'Los bienes públicos no se pueden embargar. El fallo se paga con fondos públicos, un fondo de seguro o un impuesto. Si hace falta, una orden del tribunal puede obligar al pago.',
          },
        },
      },
    ]),
    links: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('New Mexico Courts; NMOneSource'),
        confidence: 'known',
        note: {
          en: 'The second address is the official collection of laws, with the numbered civil forms.',
          es: 'La segunda dirección es la colección oficial de leyes, con los formularios civiles numerados.',
        },
        value: {
          selfHelp: 'https://www.nmcourts.gov/',
          forms: 'https://nmonesource.com/',
        },
      },
    ]),
  },
}
