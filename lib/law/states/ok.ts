// Oklahoma: what a small-claims money judgment means here. Read 2026-11-21.

import { cents, checked, cite } from '../entry'
import type { Jurisdiction } from '../types'

export const oklahoma: Jurisdiction = {
  code: 'OK',
  name: { en: 'Oklahoma', es: 'Oklahoma' },
  timeZone: 'America/Chicago',
  facts: {
    smallClaims: checked('entered', '2026-11-21', [
      {
        from: '2012-11-01',
        cite: cite('12 O.S. § 1751 (former)'),
        confidence: 'verified',
        value: {
          court: {
            en: 'District Court, small claims docket',
            es: 'Tribunal de Distrito, sección de reclamos menores',
          },
          limitCents: cents(7_500),
          limitNote: null,
        },
      },
      {
        from: '2017-11-01',
        cite: cite(
          '12 O.S. § 1751',
          'https://govt.westlaw.com/okjc/Document/N13F650C0C2F011E9AB71DB2D18571BAB?viewType=FullText&originationContext=documenttoc&transitionType=CategoryPageItem&contextData=(sc.Default)',
        ),
        confidence: 'verified',
        note: {
          en: 'Collection agencies, and people who were assigned the claim, cannot use small claims.',
          es: 'Las agencias de cobro y las personas a quienes se les cedió el reclamo no pueden usar reclamos menores.',
        },
        value: {
          court: {
            en: 'District Court, small claims docket',
            es: 'Tribunal de Distrito, sección de reclamos menores',
          },
          limitCents: cents(10_000),
          limitNote: {
            en: 'Not counting attorney fees and court costs.',
            es: 'Sin contar honorarios de abogado ni costas.',
          },
        },
      },
    ]),
    appeal: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('12 O.S. §§ 1763, 990A', 'https://gimmelaw.com/oklahoma-small-claims-court'),
        confidence: 'secondary',
        note: {
          en: 'The appeal goes to the Oklahoma Supreme Court, on the law and the record. It is not a new trial.',
          es: 'La apelación va a la Corte Suprema de Oklahoma y se decide con la ley y lo que consta del caso. No es un nuevo juicio.',
        },
        value: {
          period: { count: 30, unit: 'days' },
          by: 'either',
          runsFrom: 'entered',
          runsFromWords: { en: 'the filing of the judgment', es: 'la presentación del fallo en la secretaría' },
        },
      },
    ]),
    enforcementStart: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('12 O.S. § 990.3'),
        confidence: 'uncertain',
        note: {
          en: 'This is the wait for district court judgments. Ask the clerk whether the court applies it to small claims.',
          es: 'Esta es la espera para los fallos del tribunal de distrito. Pregunte en la secretaría si se aplica a reclamos menores.',
        },
        value: {
          wait: { count: 10, unit: 'days' },
          runsFrom: 'entered',
          trigger: { en: 'the judgment is filed', es: 'el fallo queda presentado en la secretaría' },
        },
      },
    ]),
    interest: checked('entered', '2026-11-21', [
      {
        from: '2005-01-01',
        cite: cite('12 O.S. § 727.1', 'http://www.okbar.org/news/Recent/2013/PostjudgmentPrejudgment.aspx'),
        confidence: 'uncertain',
        note: {
          en: 'An unpaid judgment takes the new rate each January. Each rate starts on the first business day of January. We worked out the rates after 2013 from the prime rate. We add the interest without compounding. The law may add the interest of earlier years to the judgment each January, and the amount would then be higher: ask the clerk (§ 727.1(C)). Costs and attorney fees allowed by the court, and interest awarded up to the judgment, earn interest too (§ 727.1(A), (C)). If the judgment names a contract rate, that rate applies.',
          es: 'Un fallo sin pagar toma la nueva tasa cada enero. Cada tasa empieza el primer día hábil de enero. Calculamos las tasas posteriores a 2013 con la tasa preferencial (prime). Sumamos los intereses sin capitalizarlos. Es posible que la ley agregue al fallo cada enero los intereses de años anteriores, y entonces la cantidad sería mayor: pregunte en la secretaría (§ 727.1(C)). Las costas y los honorarios de abogado que el tribunal concedió, y los intereses concedidos hasta el fallo, también generan intereses (§ 727.1(A), (C)). Si el fallo dice una tasa de contrato, se aplica esa.',
        },
        value: {
          rate: {
            kind: 'table',
            follows: 'table',
            rows: [
              { from: '2005-01-01', annualPercent: 7.25 },
              { from: '2006-01-01', annualPercent: 9.25 },
              { from: '2007-01-01', annualPercent: 10.25 },
              { from: '2008-01-01', annualPercent: 9.25 },
              { from: '2009-01-01', annualPercent: 5.25 },
              { from: '2010-01-01', annualPercent: 5.25 },
              { from: '2011-01-01', annualPercent: 5.25 },
              { from: '2012-01-01', annualPercent: 5.25 },
              { from: '2013-01-01', annualPercent: 5.25 },
              { from: '2014-01-01', annualPercent: 5.25 },
              { from: '2015-01-01', annualPercent: 5.25 },
              { from: '2016-01-01', annualPercent: 5.5 },
              { from: '2017-01-01', annualPercent: 5.75 },
              { from: '2018-01-01', annualPercent: 6.5 },
              { from: '2019-01-01', annualPercent: 7.5 },
              { from: '2020-01-01', annualPercent: 6.75 },
              { from: '2021-01-01', annualPercent: 5.25 },
              { from: '2022-01-01', annualPercent: 5.25 },
              { from: '2023-01-01', annualPercent: 9.5 },
              { from: '2024-01-01', annualPercent: 10.5 },
              { from: '2025-01-01', annualPercent: 9.5 },
              { from: '2026-01-01', annualPercent: 8.75 },
            ],
            knownThrough: '2026-12-31',
            formula: {
              en: 'Prime rate in the first Wall Street Journal of January plus 2 points, reset each January for unpaid judgments.',
              es: 'Tasa preferencial (prime) del primer Wall Street Journal de enero más 2 puntos, que cambia cada enero para los fallos sin pagar.',
            },
          },
          compounding: 'simple',
          yearBasis: 365,
          rounding: 'half-up',
          costsBear: true,
          awardedInterestBears: true,
          special: [],
          contractRateAllowed: true,
        },
      },
    ]),
    judgmentLife: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('12 O.S. § 735', 'https://aaronbrunerlaw.com/blog/judgment-renewal-in-oklahoma/'),
        confidence: 'verified',
        note: {
          en: 'If none of these steps is taken within 5 years, the judgment cannot be enforced and cannot be revived.',
          es: 'Si no se da ninguno de estos pasos dentro de 5 años, el fallo ya no se puede cobrar por la fuerza ni reactivar.',
        },
        value: {
          years: 5,
          renewable: true,
          renewHow: {
            en: 'File a notice of renewal, have a garnishment summons issued, or file an execution with the county clerk.',
            es: 'Presente un aviso de renovación (notice of renewal), haga emitir una citación de embargo (garnishment summons) o presente una orden de ejecución ante la secretaría del condado.',
          },
          window: {
            words: { en: 'within each 5-year period', es: 'dentro de cada período de 5 años' },
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
          '12 O.S. §§ 706, 1770',
          'https://d1tvxue8o4w0fl.cloudfront.net/statute/oklahoma-statutes/title-12-civil-procedure/chapter-36-small-claims-procedure-act/section-1770-small-claims-judgment-as-lien-release',
        ),
        confidence: 'verified',
        note: {
          en: 'The court clerk prepares the statement for a small claims winner who asks. It attaches even to a homestead, but a homestead cannot be sold by force.',
          es: 'La secretaría del tribunal prepara la declaración si quien ganó en reclamos menores la pide. Alcanza incluso la vivienda protegida (homestead), pero esta no se puede vender por la fuerza.',
        },
        value: {
          document: { en: 'Statement of Judgment', es: 'Declaración de Fallo (Statement of Judgment)' },
          where: {
            en: 'county clerk of the county of the land',
            es: 'secretaría del condado (county clerk) donde está el inmueble',
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
          '46 O.S. § 15; 12 O.S. § 1770',
          'https://instalawyer.io/laws/oklahoma-statutes/title-46-mortgages-46-15-holder-must-release',
        ),
        confidence: 'verified',
        note: {
          en: 'The 30 days are for a judgment that is a lien on land. A small claims debtor may also apply to the court clerk, who mails notice and releases the judgment if nobody objects in 10 days.',
          es: 'Los 30 días son para un fallo que es gravamen sobre un inmueble. El deudor de reclamos menores también puede pedirlo a la secretaría del tribunal, que envía un aviso por correo y libera el fallo si nadie se opone en 10 días.',
        },
        value: {
          document: {
            en: 'Release and satisfaction of judgment',
            es: 'Liberación y constancia de pago del fallo (release and satisfaction of judgment)',
          },
          form: null,
          filedBy: 'creditor',
          period: { count: 30, unit: 'days' },
          runsFrom: 'paid-in-full',
          runsFromWords: { en: 'payment in full', es: 'el pago total' },
          penalty: {
            en: 'If it is still not released 10 days after a written request made once the 30 days are over: for each day, 1% of the principal debt, up to $100 a day, and in total no more than the debt.',
            es: 'Si sigue sin liberarse 10 días después de una petición por escrito hecha cuando ya pasaron los 30 días: por cada día, 1% del capital de la deuda, hasta $100 por día, y en total no más que la deuda.',
          },
          penaltyCents: null,
          lienRelease: {
            en: 'The court clerk prepares a Certificate of Release on the form of the Administrative Office of the Courts. The lien ends once it is filed in the office of the county clerk where the Statement of Judgment was filed.',
            es: 'La secretaría del tribunal prepara un certificado de liberación (Certificate of Release) en el formulario de la Oficina Administrativa de los Tribunales. El gravamen termina cuando se presenta en la secretaría del condado donde se presentó la declaración del fallo (Statement of Judgment).',
          },
          objection: {
            period: { count: 10, unit: 'days' },
            runsFrom: 'other',
            runsFromWords: {
              en: 'the day the clerk mails notice of the debtor’s application',
              es: 'el día en que la secretaría envía el aviso de la solicitud del deudor',
            },
          },
          motion: {
            en: 'The debtor applies in writing to the court clerk, who mails notice to the creditor. If there is no answer within 10 days, the judgment is released without a hearing. The debtor pays the recording fees.',
            es: 'El deudor presenta una solicitud escrita en la secretaría del tribunal, que envía un aviso al acreedor. Si no hay respuesta dentro de 10 días, el fallo se libera sin audiencia. El deudor paga los derechos de inscripción.',
          },
          sources: {
            lienRelease: {
              cite: cite(
                '12 O.S. § 1770(B), (C)',
                'https://d1tvxue8o4w0fl.cloudfront.net/statute/oklahoma-statutes/title-12-civil-procedure/chapter-36-small-claims-procedure-act/section-1770-small-claims-judgment-as-lien-release',
              ),
              confidence: 'verified',
            },
            objection: {
              cite: cite(
                '12 O.S. § 1770(B), (C)',
                'https://d1tvxue8o4w0fl.cloudfront.net/statute/oklahoma-statutes/title-12-civil-procedure/chapter-36-small-claims-procedure-act/section-1770-small-claims-judgment-as-lien-release',
              ),
              confidence: 'verified',
            },
            motion: {
              cite: cite(
                '12 O.S. § 1770(B), (C)',
                'https://d1tvxue8o4w0fl.cloudfront.net/statute/oklahoma-statutes/title-12-civil-procedure/chapter-36-small-claims-procedure-act/section-1770-small-claims-judgment-as-lien-release',
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
        cite: cite('12 O.S. §§ 1031, 1031.1, 1038'),
        confidence: 'known',
        note: {
          en: 'A motion filed within 10 days also extends the time to appeal.',
          es: 'Una petición presentada dentro de 10 días también extiende el plazo para apelar.',
        },
        value: {
          period: { count: 30, unit: 'days' },
          runsFrom: 'entered',
          runsFromWords: { en: 'the filing of the judgment', es: 'la presentación del fallo en la secretaría' },
          form: null,
          rule: {
            en: 'File a motion to vacate within 30 days. Later, only a petition on certain grounds works, such as lack of notice or an unavoidable misfortune.',
            es: 'Presente una petición para anular el fallo dentro de 30 días. Después solo sirve una solicitud por ciertos motivos, como falta de aviso o una desgracia inevitable.',
          },
        },
      },
    ]),
    lienPersonalProperty: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('12 O.S. §§ 706, 733'),
        confidence: 'known',
        none: true,
        note: {
          en: 'No paper puts a lien on movable things. They are reached by garnishment or execution.',
          es: 'Ningún documento pone un gravamen sobre los bienes muebles. Se alcanzan con un embargo o una orden de ejecución.',
        },
      },
    ]),
    wages: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite(
          '12 O.S. §§ 1171.1, 1173.4; 14A O.S. § 5-105; 31 O.S. §§ 1(A)(18), 1.1',
          'http://print.casetext.com/statute/oklahoma-statutes/title-12-civil-procedure/chapter-21-garnishment-and-attachment/garnishment/section-11734-continuing-earnings-garnishment',
        ),
        confidence: 'known',
        note: {
          en: 'The lien on pay lasts 180 days from service and can be repeated.',
          es: 'El gravamen sobre el salario dura 180 días desde la notificación y se puede repetir.',
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
            en: 'The creditor may take the smaller of 25% of disposable pay and what is above 30 hours at the federal minimum wage ($217.50 a week). A judge may protect more for undue hardship.',
            es: 'El acreedor puede tomar lo menor entre el 25% del salario disponible y lo que pase de 30 horas al salario mínimo federal ($217.50 por semana). Un juez puede proteger más por una dificultad excesiva.',
          },
          caution: {
            en: 'A debtor who supports dependents may ask the judge to protect more because of undue hardship.',
            es: 'Un deudor que mantiene a dependientes puede pedir al juez que proteja más por una carga excesiva (undue hardship).',
          },
          process: {
            en: 'The court clerk issues the garnishment affidavit and summons. They are served on the employer with the exemption notice and the claim form.',
            es: 'La secretaría emite la declaración jurada y la citación de embargo (garnishment affidavit and summons). Se notifican al empleador con el aviso de exenciones y el formulario de reclamo.',
          },
          continuous: true,
          durationDays: 180,
          headOfHousehold: {
            en: 'A debtor who supports dependents may ask the judge to protect more because of undue hardship.',
            es: 'El deudor que mantiene a dependientes puede pedir al juez que proteja más por una dificultad excesiva.',
          },
        },
      },
    ]),
    bankAccount: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite('12 O.S. §§ 1172.2, 1173.3'),
        confidence: 'known',
        note: {
          en: 'A bank garnishment reaches only what is in the account when the summons is delivered.',
          es: 'El embargo de una cuenta solo alcanza lo que hay en ella cuando se entrega la citación.',
        },
        value: {
          automaticCents: null,
          rule: {
            en: 'No sum of cash is safe by itself beyond federal benefits. File the claim for exemption at once.',
            es: 'Aparte de los beneficios federales, ninguna suma está a salvo sin pedirlo. Presente de inmediato el reclamo de exención.',
          },
        },
      },
    ]),
    homestead: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite(
          '31 O.S. §§ 1, 2; Okla. Const. art. XII, §§ 1-3',
          'https://bankruptcy-law.freeadvice.com/bankruptcy-law/bankruptcy-law/oklahoma-bankruptcy-exemptions.htm',
        ),
        confidence: 'secondary',
        note: {
          en: 'It does not hold against the purchase mortgage, taxes, or work and materials on the home. Manufactured homes are covered.',
          es: 'No vale frente a la hipoteca de compra, los impuestos ni el trabajo y los materiales de la vivienda. Las casas prefabricadas están cubiertas.',
        },
        value: {
          cents: null,
          isUnlimited: true,
          marriedCents: null,
          seniorOrDisabledCents: null,
          acresUrban: 1,
          acresRural: 160,
          rule: {
            en: 'The main home has no dollar limit, on up to one acre in a city or town, or 160 acres outside. If more than 25% of it is used for business, the limit is $5,000.',
            es: 'La vivienda principal no tiene límite en dólares, en hasta un acre dentro de una ciudad o pueblo, o 160 acres fuera. Si más del 25% se usa para un negocio, el límite es de $5,000.',
          },
        },
      },
    ]),
    vehicle: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite('31 O.S. § 1(A)(13)', 'https://www.legalconsumer.com/bankruptcy/bankruptcy-law.php?FIPS=40017'),
        confidence: 'secondary',
        note: {
          en: 'Each debtor has this exemption.',
          es: 'Cada deudor tiene esta exención.',
        },
        value: {
          cents: cents(7_500),
          isUnlimited: false,
          rule: {
            en: 'One motor vehicle, up to $7,500 above what is owed on it.',
            es: 'Un vehículo de motor, hasta $7,500 por encima de lo que se debe por él.',
          },
        },
      },
    ]),
    wildcard: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite('31 O.S. § 1', 'https://www.legalconsumer.com/bankruptcy/bankruptcy-law.php?FIPS=40017'),
        confidence: 'secondary',
        none: true,
        note: {
          en: 'There is no sum that may go on any property. Only the kinds of property the law lists are safe.',
          es: 'No hay una suma que sirva para cualquier bien. Solo están a salvo los tipos de bienes que la ley enumera.',
        },
      },
    ]),
    toolsOfTrade: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite(
          '31 O.S. § 1(A)(5)',
          'https://instalawyer.io/laws/oklahoma-statutes/title-31-homestead-and-exemptions-31-1-property-exempt-from-attachment',
        ),
        confidence: 'verified',
        note: {
          en: 'It covers tools that the debtor or a dependent uses.',
          es: 'Cubre las herramientas que usa el deudor o un dependiente.',
        },
        value: {
          cents: cents(10_000),
          isUnlimited: false,
          rule: {
            en: 'Farm tools, and the tools and books of a trade, together up to $10,000.',
            es: 'Herramientas del campo, y herramientas y libros de un oficio, en conjunto hasta $10,000.',
          },
        },
      },
    ]),
    householdGoods: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite(
          '31 O.S. § 1(A)(3), (7), (8)',
          'https://instalawyer.io/laws/oklahoma-statutes/title-31-homestead-and-exemptions-31-1-property-exempt-from-attachment',
        ),
        confidence: 'verified',
        note: {
          en: 'The things must be mainly for personal, family or household use.',
          es: 'Las cosas deben ser principalmente para uso personal, familiar o del hogar.',
        },
        value: {
          cents: null,
          isUnlimited: true,
          rule: {
            en: 'All household and kitchen furniture, a personal computer too, without a dollar limit. Clothing is safe up to $4,000, and wedding and anniversary rings up to $3,000.',
            es: 'Todos los muebles de la casa y la cocina, también una computadora personal, sin límite en dólares. La ropa, hasta $4,000, y los anillos de boda y aniversario, hasta $3,000.',
          },
        },
      },
    ]),
    claimOfExemption: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('12 O.S. §§ 1172.2, 1174'),
        confidence: 'known',
        note: {
          en: 'Five days is very short. The form comes with the garnishment papers. The court may still hear a later hardship request for future pay.',
          es: 'Cinco días es muy poco. El formulario llega con los papeles del embargo. El tribunal aún puede atender más tarde una solicitud por dificultad para los salarios futuros.',
        },
        value: {
          period: { count: 5, unit: 'days' },
          runsFromWords: {
            en: 'receipt of the notice of garnishment and exemptions',
            es: 'la fecha en que recibe el aviso de embargo y exenciones',
          },
          form: 'Claim for Exemption and Request for Hearing',
          where: { en: 'the court clerk', es: 'la secretaría del tribunal' },
        },
      },
    ]),
    writ: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('12 O.S. §§ 1172, 731-759'),
        confidence: 'known',
        note: {
          en: 'The state garnishment forms are linked from the OSCN website.',
          es: 'Los formularios de embargo del estado están enlazados en el sitio web de OSCN.',
        },
        value: {
          document: {
            en: 'Garnishment summons or execution',
            es: 'Citación de embargo (garnishment summons) u orden de ejecución (execution)',
          },
          form: null,
          issuedBy: { en: 'the court clerk', es: 'la secretaría del tribunal' },
          servedBy: {
            en: 'the sheriff or a licensed process server',
            es: 'el sheriff o un notificador con licencia (process server)',
          },
          returnDays: null,
        },
      },
    ]),
    debtorExam: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('12 O.S. §§ 842, 1772'),
        confidence: 'known',
        note: {
          en: 'The court orders the debtor to come and answer questions under oath about income and property.',
          es: 'El tribunal ordena al deudor que se presente y responda bajo juramento sobre sus ingresos y bienes.',
        },
        value: {
          name: { en: 'Hearing on assets', es: 'Audiencia sobre bienes (hearing on assets)' },
          form: null,
          frequency: null,
        },
      },
    ]),
    contempt: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('12 O.S. § 842; Okla. Const. art. II, § 13'),
        confidence: 'known',
        note: {
          en: 'The constitution bars jail for debt, except for fines and penalties.',
          es: 'La constitución prohíbe la cárcel por deudas, salvo por multas y sanciones.',
        },
        value: {
          rule: {
            en: 'Not coming to an ordered hearing on assets can bring a bench warrant and contempt. Not paying cannot.',
            es: 'Faltar a una audiencia sobre bienes ordenada puede traer una orden de arresto y desacato. No pagar, no.',
          },
        },
      },
    ]),
    domestication: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('12 O.S. §§ 719-726', 'https://pocketsense.com/filing-requirements-oklahoma-judgments-8644650.html'),
        confidence: 'secondary',
        note: {
          en: 'Notice is mailed to the debtor. If the judgment goes stale in Oklahoma, it can be filed again while it is still alive where it was given.',
          es: 'Se envía un aviso al deudor. Si el fallo pierde fuerza en Oklahoma, se puede registrar otra vez mientras siga vigente donde se dictó.',
        },
        value: {
          act: {
            en: 'Uniform Enforcement of Foreign Judgments Act (UEFJA)',
            es: 'Ley Uniforme de Ejecución de Fallos de Otros Estados (Uniform Enforcement of Foreign Judgments Act, UEFJA)',
          },
          filing: {
            en: 'An authenticated copy of the judgment and an affidavit are filed with the district court clerk.',
            es: 'Se presentan una copia autenticada del fallo y una declaración jurada en la secretaría del tribunal de distrito.',
          },
          wait: { count: 20, unit: 'days' },
        },
      },
    ]),
    installments: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('12 O.S. § 1751 et seq.'),
        confidence: 'uncertain',
        note: {
          en: 'A small claims judge may set terms. Ask at the hearing.',
          es: 'Un juez de reclamos menores puede fijar condiciones. Pregunte en la audiencia.',
        },
        value: {
          courtOrdered: false,
          form: null,
          rule: {
            en: 'Installments usually come from an agreement. It can be filed as an agreed order.',
            es: 'Las cuotas suelen venir de un acuerdo. Se puede presentar como una orden acordada (agreed order).',
          },
        },
      },
    ]),
    badCheck: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('21 O.S. §§ 1541.1-1541.4'),
        confidence: 'uncertain',
        note: {
          en: 'Check the civil charge with the clerk before you ask for it.',
          es: 'Confirme el cargo civil en la secretaría antes de pedirlo.',
        },
        value: {
          rule: {
            en: 'We could confirm no extra civil damages. The holder can collect the check and a returned-check charge of up to $25. Bogus checks go to the district attorney.',
            es: 'No pudimos confirmar daños civiles adicionales. Quien tiene el cheque puede cobrarlo, con un cargo por devolución de hasta $25. Los cheques falsos van a la fiscalía del distrito.',
          },
          multiplier: null,
          leastCents: null,
          mostCents: null,
          notice: null,
          feeCents: cents(25),
        },
      },
    ]),
    collectionConduct: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('14A O.S. § 5-107 et seq.; 15 U.S.C. § 1692 et seq.'),
        confidence: 'known',
        note: {
          en: 'Original creditors who collect their own debts are mostly outside these rules.',
          es: 'Los acreedores originales que cobran sus propias deudas quedan casi siempre fuera de estas reglas.',
        },
        value: {
          law: null,
          coversOriginalCreditors: false,
          rule: {
            en: 'There is no general law on debt collection. The Uniform Consumer Credit Code bars grossly unfair acts in consumer credit. The federal law (FDCPA) covers those who collect for others.',
            es: 'No hay una ley general sobre el cobro de deudas. El Código Uniforme de Crédito al Consumidor (Uniform Consumer Credit Code) prohíbe los abusos en el crédito de consumo. La ley federal (FDCPA) cubre a quienes cobran para otros.',
          },
        },
      },
    ]),
    minimumWage: checked('today', '2026-11-21', [
      {
        from: '2009-07-24',
        cite: cite('40 O.S. § 197.2', 'https://ballotpedia.org/Oklahoma_Minimum_Wage_Increase_Initiative_(June_2026)'),
        confidence: 'secondary',
        note: {
          en: 'State Question 832 was voted on June 16, 2026. If it passed, the wage is $12 from January 1, 2027. Check the result.',
          es: 'La Pregunta Estatal 832 se votó el 16 de junio de 2026. Si se aprobó, el salario es de $12 desde el 1 de enero de 2027. Confirme el resultado.',
        },
        value: { hourlyCents: cents(7.25) },
      },
    ]),
    governmentDebtor: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('51 O.S. §§ 151-172; 62 O.S. §§ 361-365.6'),
        confidence: 'known',
        note: {
          en: 'File the judgment with the public body so that it goes on the next levy. If it does not, ask a court to order it (mandamus).',
          es: 'Presente el fallo ante el organismo público para que entre en el próximo impuesto. Si no lo hace, pida a un tribunal que lo ordene (mandamus).',
        },
        value: {
          rule: {
            en: 'Public property cannot be seized. A judgment against a city or county is paid by a tax over up to three years. Injury claims fall under the limits of the Governmental Tort Claims Act.',
            es: 'Los bienes públicos no se pueden embargar. Un fallo contra una ciudad o un condado se paga con un impuesto en hasta tres años. Los reclamos por daños tienen los límites de la Ley de Reclamos por Daños contra el Gobierno (Governmental Tort Claims Act).',
          },
        },
      },
    ]),
    links: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Oklahoma State Courts Network'),
        confidence: 'known',
        value: {
          selfHelp: 'https://www.oscn.net/',
          forms: null,
        },
      },
    ]),
  },
}
