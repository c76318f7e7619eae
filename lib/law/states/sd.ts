// South Dakota: what a small-claims money judgment means here. Read 2026-11-21.

import { cents, checked, cite } from '../entry'
import type { Jurisdiction } from '../types'

export const southDakota: Jurisdiction = {
  code: 'SD',
  name: { en: 'South Dakota', es: 'Dakota del Sur' },
  timeZone: 'America/Chicago',
  facts: {
    smallClaims: checked('entered', '2026-11-21', [
      {
        from: '2011-07-01',
        cite: cite('S.D. Codified Laws § 15-39-45.1', 'https://ujs.sd.gov/faq/judgments'),
        confidence: 'verified',
        note: {
          en: 'Before the hearing, the defendant can move the case to the regular court docket to keep the right to a jury and to an appeal.',
          es: 'Antes de la audiencia, el demandado puede pasar el caso a la vía ordinaria para conservar el derecho a un jurado y a apelar.',
        },
        value: {
          court: {
            en: 'Magistrate or Circuit Court, small claims',
            es: 'Tribunal de Magistrados o Tribunal de Circuito, reclamos menores',
          },
          limitCents: cents(12_000),
          limitNote: {
            en: 'Not counting costs and attorney fees. Only claims for money.',
            es: 'Sin contar las costas ni los honorarios de abogado. Solo reclamos de dinero.',
          },
        },
      },
    ]),
    appeal: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('S.D. Codified Laws §§ 15-39-45 et seq.', 'https://civilcase.com/small-claims/south-dakota'),
        confidence: 'secondary',
        note: {
          en: 'Both sides give up the right to appeal by staying in small claims. The only remedy is a motion to the same court to cancel the judgment.',
          es: 'Al quedarse en reclamos menores, ambas partes renuncian a apelar. El único recurso es una petición al mismo tribunal para que anule el fallo.',
        },
        none: true,
      },
    ]),
    enforcementStart: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('S.D. Codified Laws § 15-18-1'),
        confidence: 'uncertain',
        note: {
          en: 'We found no waiting time. An order to pay in installments or a motion to cancel the judgment can put collection on hold. Check with the clerk.',
          es: 'No encontramos ningún plazo de espera. Una orden de pagar en cuotas o una petición de anular el fallo puede suspender el cobro. Confirme en la secretaría.',
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
          'S.D. Codified Laws §§ 54-3-5.1, 54-3-16',
          'https://instalawyer.io/laws/south-dakota-codified-laws/section-54-3-51-interest-on',
        ),
        confidence: 'verified',
        note: {
          en: 'Judgments carry the Category B rate, 10% a year, from the date of the judgment.',
          es: 'Los fallos generan intereses a la tasa de la Categoría B, 10% al año, desde la fecha del fallo.',
        },
        value: {
          rate: { kind: 'fixed', annualPercent: 10 },
          compounding: 'simple',
          yearBasis: 365,
          rounding: 'half-up',
          costsBear: null,
          awardedInterestBears: null,
          special: [],
          contractRateAllowed: false,
        },
      },
    ]),
    judgmentLife: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('S.D. Codified Laws §§ 15-2-6, 15-16-33, 15-18-1', 'https://sdlegislature.gov/Statutes/2044057'),
        confidence: 'verified',
        note: {
          en: 'A writ of execution can be issued for 20 years after the judgment. The lien on land lasts only 10 years, and can be renewed for 10 more.',
          es: 'Se puede emitir una orden de ejecución durante 20 años desde el fallo. El gravamen sobre inmuebles dura solo 10 años y se puede renovar por 10 más.',
        },
        value: {
          years: 20,
          renewable: true,
          renewHow: {
            en: 'File an affidavit of renewal of the judgment lien, or start a new lawsuit on the judgment with permission of the court.',
            es: 'Presente una declaración jurada para renovar el gravamen del fallo (affidavit of renewal), o inicie una nueva demanda sobre el fallo con permiso del tribunal.',
          },
          window: {
            words: { en: 'before the 10-year lien ends', es: 'antes de que termine el gravamen de 10 años' },
            closes: { after: 'entered', period: { count: 10, unit: 'years' } },
          },
          renewedYears: 10,
          dormancyYears: null,
        },
      },
    ]),
    lienRealProperty: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('S.D. Codified Laws §§ 15-16-7, 15-16-9, 15-16-33', 'https://ujs.sd.gov/faq/judgments'),
        confidence: 'verified',
        note: {
          en: 'The court places the lien when it dockets the judgment. The lien does not reach the homestead.',
          es: 'El tribunal impone el gravamen cuando inscribe el fallo. El gravamen no alcanza la vivienda protegida (homestead).',
        },
        value: {
          document: {
            en: 'Docketed judgment (a transcript of it for other counties)',
            es: 'Fallo inscrito (docketed judgment); para otros condados, una transcripción (transcript)',
          },
          where: {
            en: 'clerk of courts of the county where the land is',
            es: 'secretaría de los tribunales (clerk of courts) del condado donde está el inmueble',
          },
          years: 10,
          renewable: true,
        },
      },
    ]),
    satisfaction: checked('today', '2026-11-22', [
      {
        from: '2005-07-01',
        cite: cite(
          'S.D. Codified Laws § 15-39-76.1',
          'https://mylrc.sdlegislature.gov/api/Documents/SessionLaw/106272.html?Year=2005',
        ),
        confidence: 'verified',
        note: {
          en: 'The law sets no number of days. The clerk charges nothing to mark the judgment paid.',
          es: 'La ley no fija un número de días. La secretaría no cobra por anotar que el fallo está pagado.',
        },
        value: {
          document: {
            en: 'Notice of payment to the clerk of courts',
            es: 'Aviso de pago a la secretaría del tribunal (notice of payment)',
          },
          form: null,
          filedBy: 'creditor',
          period: null,
          runsFrom: 'paid-in-full',
          runsFromWords: { en: 'payment in full', es: 'el pago total' },
          penalty: {
            en: 'If the creditor does nothing, the debtor can file the affidavit. The court then orders the creditor to explain why the judgment should not be marked paid.',
            es: 'Si el acreedor no hace nada, el deudor puede presentar la declaración jurada. El tribunal ordena entonces al acreedor que explique por qué no se debe anotar el pago.',
          },
          penaltyCents: null,
          motion: {
            en: 'The debtor files the Affidavit Claiming Payment of Small Claims Judgment. The court orders the creditor to explain why the judgment should not be marked paid.',
            es: 'El deudor presenta la declaración jurada de pago (Affidavit Claiming Payment of Small Claims Judgment). El tribunal ordena al acreedor que explique por qué el fallo no debe marcarse como pagado.',
          },
        },
      },
    ]),
    vacateDefault: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'S.D. Codified Laws §§ 15-39-75, 15-39-76',
          'https://law.uslawyerdatabase.com/category/us-law/2022-south-dakota-codified-laws/title-15-civil-procedure/page/2',
        ),
        confidence: 'verified',
        note: {
          en: 'The court may award costs of up to $250 on the motion.',
          es: 'Por esta petición el tribunal puede imponer costas de hasta $250.',
        },
        value: {
          period: null,
          runsFrom: 'entered',
          runsFromWords: null,
          form: null,
          rule: {
            en: 'At any time after the judgment, on a motion and for cause, the court may cancel it for lack of actual notice, error or another good reason.',
            es: 'En cualquier momento después del fallo, si se presenta una petición con causa, el tribunal puede anularlo por falta de aviso real, por error o por otra buena razón.',
          },
        },
      },
    ]),
    lienPersonalProperty: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('S.D. Codified Laws § 15-18-1 et seq.'),
        confidence: 'known',
        note: {
          en: 'Goods are bound only when the officer levies on them under an execution. No filing creates a lien on them.',
          es: 'Los bienes muebles solo quedan afectados cuando el oficial los embarga con una orden de ejecución. Ningún registro crea un gravamen sobre ellos.',
        },
        none: true,
      },
    ]),
    wages: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'S.D. Codified Laws §§ 21-18-51, 21-18-14.1',
          'https://jjkellercompliancenetwork.com/regsense/garnishment-south-dakota',
        ),
        confidence: 'verified',
        note: {
          en: 'After 120 days the creditor must start the garnishment again. The employer is paid $15.',
          es: 'Después de 120 días el acreedor debe iniciar el embargo otra vez. Al empleador se le pagan $15.',
        },
        value: {
          limits: [
            {
              label: { en: '20% of disposable pay', es: '20% del salario disponible' },
              take: { kind: 'percent', of: 'disposable', percent: 20 },
            },
            {
              label: { en: 'what is above $290 a week', es: 'lo que pase de $290 a la semana' },
              take: { kind: 'excess', floor: { kind: 'amount', weeklyCents: cents(290) }, percent: 100 },
            },
          ],
          lessPerDependentWeeklyCents: cents(25),
          rule: {
            en: 'Take the smaller of two sums: 20% of disposable pay, or what is above $290 a week (40 times the federal minimum wage of 2009). Then take off $25 a week for each dependent who lives with the debtor.',
            es: 'Se toma la menor de dos sumas: 20% del salario disponible, o lo que pase de $290 a la semana (40 veces el salario mínimo federal de 2009). Luego se restan $25 a la semana por cada dependiente que vive con el deudor.',
          },
          process: {
            en: 'The creditor serves the employer with a garnishee summons, an affidavit and a disclosure form marked "continuing lien".',
            es: 'El acreedor notifica al empleador una citación de embargo (garnishee summons), una declaración jurada y un formulario de informe con la marca "continuing lien" (gravamen continuo).',
          },
          continuous: true,
          durationDays: 120,
          headOfHousehold: null,
        },
      },
    ]),
    bankAccount: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'S.D. Codified Laws § 43-45-4',
          'https://instalawyer.io/laws/south-dakota-codified-laws/section-43-45-4-additional-property',
        ),
        confidence: 'verified',
        note: {
          en: 'The debtor must claim it with a list of property.',
          es: 'El deudor debe reclamarlo con una lista de sus bienes.',
        },
        value: {
          automaticCents: null,
          rule: {
            en: 'No fixed sum is safe. The debtor can choose to protect money with the personal property exemption: $5,000, or $7,000 for the head of a family.',
            es: 'No hay una suma fija protegida. El deudor puede proteger dinero con la exención de bienes muebles: $5,000, o $7,000 si es jefe de familia.',
          },
        },
      },
    ]),
    homestead: checked('levied', '2026-11-21', [
      {
        from: '2015-07-01',
        cite: cite('S.D. Codified Laws § 43-45-3 (SL 2015, ch. 223)'),
        confidence: 'verified',
        value: {
          cents: null,
          isUnlimited: true,
          marriedCents: null,
          seniorOrDisabledCents: null,
          acresUrban: 1,
          acresRural: 160,
          rule: {
            en: 'A home on up to one acre in town, or 160 acres elsewhere, is fully safe. If it was sold, $60,000 of the money was safe for one year. For a person 70 or older or a surviving spouse, the figure was $170,000.',
            es: 'La vivienda en hasta un acre en la ciudad, o 160 acres en otro lugar, está totalmente protegida. Si se vendía, $60,000 del dinero estaban protegidos por un año. Para una persona de 70 años o más o un cónyuge sobreviviente, la suma era $170,000.',
          },
        },
      },
      {
        from: '2025-07-01',
        cite: cite('S.D. Codified Laws §§ 43-45-3, 43-31-4', 'https://sdlegislature.gov/Session/Bill/25491/284189'),
        confidence: 'verified',
        note: {
          en: 'The 2025 law raised the sale-money figure from $60,000. No limit applies to the value of the house itself. Check the acre limits with the court.',
          es: 'La ley de 2025 subió la suma por venta, que era de $60,000. El valor de la casa no tiene límite. Confirme en el tribunal los límites de acres.',
        },
        value: {
          cents: null,
          isUnlimited: true,
          marriedCents: null,
          seniorOrDisabledCents: null,
          acresUrban: 1,
          acresRural: 160,
          rule: {
            en: 'A homestead of up to one acre in town, or 160 acres elsewhere, is fully exempt while it is the home. If it is sold, $100,000 of the money is exempt for one year. For a person 70 or older or a surviving spouse, the limit on that money is $170,000.',
            es: 'La vivienda protegida (homestead) de hasta un acre en la ciudad, o 160 acres en otro lugar, está totalmente exenta mientras sea el hogar. Si se vende, $100,000 del dinero están exentos por un año. Para una persona de 70 años o más o un cónyuge sobreviviente, el límite de ese dinero es $170,000.',
          },
        },
      },
    ]),
    vehicle: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'S.D. Codified Laws § 43-45-4',
          'https://instalawyer.io/laws/south-dakota-codified-laws/section-43-45-4-additional-property',
        ),
        confidence: 'verified',
        note: {
          en: 'A car has no exemption of its own; use the personal property exemption. A car worth more than that can be sold, and the exempt part is paid back to the debtor.',
          es: 'El auto no tiene una exención propia; use la exención de bienes muebles. Si vale más, se puede vender, y la parte exenta se devuelve al deudor.',
        },
        none: true,
      },
    ]),
    wildcard: checked('levied', '2026-11-21', [
      {
        from: '2013-07-01',
        cite: cite(
          'S.D. Codified Laws § 43-45-4',
          'https://instalawyer.io/laws/south-dakota-codified-laws/section-43-45-4-additional-property',
        ),
        confidence: 'verified',
        note: {
          en: 'The debtor chooses the items, and they are appraised.',
          es: 'El deudor elige los bienes, y se hace un avalúo de ellos.',
        },
        value: {
          cents: cents(5000),
          isUnlimited: false,
          covers: ['vehicle', 'tools', 'household', 'cash', 'other'],
          rule: {
            en: 'Any personal property, money included, up to $5,000. For the head of a family, up to $7,000.',
            es: 'Cualquier bien mueble, incluido el dinero, hasta $5,000. Para un jefe de familia, hasta $7,000.',
          },
        },
      },
    ]),
    toolsOfTrade: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite('S.D. Codified Laws § 43-45-4', 'https://sdlegislature.gov/Statutes/43-45'),
        confidence: 'verified',
        note: {
          en: 'Tools have no exemption of their own; use the personal property exemption. The older list of other exemptions (§ 43-45-5) was repealed.',
          es: 'Las herramientas no tienen una exención propia; use la exención de bienes muebles. La antigua lista de otras exenciones (§ 43-45-5) fue derogada.',
        },
        none: true,
      },
    ]),
    householdGoods: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite('S.D. Codified Laws § 43-45-2', 'https://lexace.ai/us/statute/south-dakota/43-45-2'),
        confidence: 'verified',
        note: {
          en: 'Furniture has no amount of its own; use the personal property exemption. These things are fully exempt: all clothing, family pictures, books up to $200, food and fuel for one year, and prescribed health aids. Support awarded by a court is exempt up to $750 a month.',
          es: 'Los muebles no tienen una suma propia; use la exención de bienes muebles. Están totalmente exentos: toda la ropa, los retratos de familia, libros hasta $200, comida y combustible para un año, y los aparatos médicos recetados. La manutención que otorga un tribunal está exenta hasta $750 al mes.',
        },
        none: true,
      },
    ]),
    claimOfExemption: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('S.D. Codified Laws §§ 43-45-2, 43-45-4; § 21-19-1 et seq.'),
        confidence: 'known',
        note: {
          en: 'Hand over a signed list of all personal property, and the items chosen, as soon as notice of a levy or garnishment comes.',
          es: 'Entregue una lista firmada de todos sus bienes muebles, y de los que elige, en cuanto llegue el aviso de un embargo.',
        },
        value: {
          period: null,
          runsFromWords: null,
          form: null,
          where: {
            en: 'the officer with the writ, and the court that issued it',
            es: 'el oficial que tiene la orden de ejecución y el tribunal que la emitió',
          },
        },
      },
    ]),
    writ: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('S.D. Codified Laws §§ 15-18-1, 15-18-5, 15-18-13', 'https://sdlegislature.gov/Statutes/2044057'),
        confidence: 'verified',
        note: {
          en: 'It can be issued within 20 years of the judgment. A bank account has its own section (§ 15-18-8.1).',
          es: 'Se puede emitir dentro de los 20 años del fallo. Las cuentas de banco tienen su propia sección (§ 15-18-8.1).',
        },
        value: {
          document: { en: 'Writ of Execution', es: 'Orden de ejecución (Writ of Execution)' },
          form: null,
          issuedBy: { en: 'the clerk of courts', es: 'la secretaría de los tribunales (clerk of courts)' },
          servedBy: { en: 'the sheriff or a constable', es: 'el alguacil (sheriff) o un oficial (constable)' },
          returnDays: null,
        },
      },
    ]),
    debtorExam: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('S.D. Codified Laws § 15-20-1 et seq.'),
        confidence: 'known',
        note: {
          en: 'It normally comes after an execution was returned unpaid.',
          es: 'Por lo general viene después de que una orden de ejecución se devuelve sin pago.',
        },
        value: {
          name: {
            en: 'Proceedings supplementary to execution (debtor examination)',
            es: 'Procedimiento complementario de la ejecución: interrogatorio del deudor (proceedings supplementary to execution)',
          },
          form: null,
          frequency: null,
        },
      },
    ]),
    contempt: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('S.D. Codified Laws §§ 15-20-1 et seq., 15-20-12'),
        confidence: 'known',
        note: {
          en: "Pay earned in the last 60 days that the debtor's family needs for its support cannot be ordered applied to the debt (§ 15-20-12).",
          es: 'No se puede ordenar que se use para la deuda el salario de los últimos 60 días que la familia del deudor necesita para mantenerse (§ 15-20-12).',
        },
        value: {
          rule: {
            en: 'To ignore an order to appear, or to hand over property, can be contempt. Not paying a money judgment is not.',
            es: 'No obedecer una orden de presentarse o de entregar bienes puede ser desacato. No pagar un fallo de dinero no lo es.',
          },
        },
      },
    ]),
    domestication: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('S.D. Codified Laws § 15-16A-1 et seq.'),
        confidence: 'known',
        note: {
          en: 'We have not checked how long the creditor must wait before an execution. Ask the clerk.',
          es: 'No hemos verificado cuánto debe esperar el acreedor antes de una ejecución. Pregunte en la secretaría.',
        },
        value: {
          act: {
            en: 'Uniform Enforcement of Foreign Judgments Act',
            es: 'Ley Uniforme de Ejecución de Fallos de Otros Estados (Uniform Enforcement of Foreign Judgments Act)',
          },
          filing: {
            en: 'File an authenticated copy with the clerk of a circuit court, with an affidavit.',
            es: 'Presente una copia autenticada en la secretaría de un Tribunal de Circuito, con una declaración jurada.',
          },
          wait: null,
        },
      },
    ]),
    installments: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'S.D. Codified Laws § 15-39-74',
          'https://law.uslawyerdatabase.com/category/us-law/2022-south-dakota-codified-laws/title-15-civil-procedure/page/2',
        ),
        confidence: 'verified',
        note: {
          en: 'After a missed payment the court can change or end the hold on collection.',
          es: 'Si se deja de hacer un pago, el tribunal puede cambiar o terminar la suspensión del cobro.',
        },
        value: {
          courtOrdered: true,
          form: null,
          rule: {
            en: 'The judge may order payment by a certain date or in installments. Collection by force is on hold while the debtor keeps to the order.',
            es: 'El juez puede ordenar el pago para cierta fecha o en cuotas. El cobro forzoso queda suspendido mientras el deudor cumpla la orden.',
          },
        },
      },
    ]),
    badCheck: checked('today', '2026-11-21', [
      {
        from: '2024-07-01',
        cite: cite('S.D. Codified Laws §§ 21-57-1, 57A-3-421', 'https://sdlegislature.gov/api/Statutes/57A-3-421.html'),
        confidence: 'secondary',
        note: {
          en: 'The $60 fee is in the 2024 statute. The triple damages come from an older text, so check them (§ 21-57-1).',
          es: 'El cargo de $60 está en la ley de 2024. La parte del triple viene de un texto anterior; confírmela (§ 21-57-1).',
        },
        value: {
          rule: {
            en: 'If the check is still unpaid 30 days after a mailed notice, the holder can claim three times its amount, at least $100 and at most $200. Court costs, filing fees and interest are added. A merchant who posted a notice may also charge up to $60.',
            es: 'Si el cheque sigue sin pagarse 30 días después de un aviso por correo, el tenedor puede reclamar el triple de la suma, con un mínimo de $100 y un máximo de $200. Se agregan las costas, los gastos de presentación y los intereses. Un comercio que puso un aviso a la vista también puede cobrar hasta $60.',
          },
          multiplier: 3,
          leastCents: cents(100),
          mostCents: cents(200),
          notice: { count: 30, unit: 'days' },
        },
      },
    ]),
    collectionConduct: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('S.D. Codified Laws § 37-24-1 et seq.'),
        confidence: 'known',
        note: {
          en: 'A creditor who collects its own debt is held only to the general rules against fraud and deceptive practices.',
          es: 'El acreedor que cobra su propia deuda solo está sujeto a las reglas generales contra el fraude y las prácticas engañosas.',
        },
        value: {
          law: null,
          coversOriginalCreditors: false,
          rule: {
            en: 'South Dakota has no debt collection act of its own. The federal act covers collectors, and the state law on deceptive trade practices covers fraud.',
            es: 'Dakota del Sur no tiene una ley propia de cobro de deudas. La ley federal se aplica a los cobradores, y la ley estatal de prácticas comerciales engañosas se aplica al fraude.',
          },
        },
      },
    ]),
    minimumWage: checked('today', '2026-11-21', [
      {
        from: '2026-01-01',
        cite: cite(
          'S.D. Codified Laws §§ 60-11-3, 60-11-3.2',
          'https://lawblog123.com/south-dakota-increased-its-minimum-wage-in-2026-heres-how-the-raise-compares-to-other-states-argus-leader_2031488.html',
        ),
        confidence: 'secondary',
        note: { en: 'It changes every January 1.', es: 'Cambia cada 1 de enero.' },
        value: { hourlyCents: cents(11.85) },
      },
    ]),
    governmentDebtor: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('S.D. Codified Laws § 21-32-1 et seq.'),
        confidence: 'uncertain',
        note: {
          en: 'This is the general rule only. Ask the clerk how to claim payment.',
          es: 'Esta es solo la regla general. Pregunte en la secretaría cómo reclamar el pago.',
        },
        value: {
          rule: {
            en: 'State property cannot be seized. The legislature pays claims against the state. Local bodies pay from their funds, from insurance or from a tax.',
            es: 'Los bienes del estado no se pueden embargar. La legislatura paga los reclamos contra el estado. Los organismos locales pagan con sus fondos, con un seguro o con un impuesto.',
          },
        },
      },
    ]),
    links: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('South Dakota Unified Judicial System', 'https://ujs.sd.gov/faq/judgments'),
        confidence: 'known',
        value: {
          selfHelp: 'https://ujslawhelp.sd.gov/',
          forms: 'https://ujs.sd.gov/',
        },
      },
    ]),
  },
}
