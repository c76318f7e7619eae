// Vermont: what a small-claims money judgment means here. Read 2026-11-21.

import { cents, checked, cite } from '../entry'
import type { Jurisdiction } from '../types'

export const vermont: Jurisdiction = {
  code: 'VT',
  name: { en: 'Vermont', es: 'Vermont' },
  timeZone: 'America/New_York',
  facts: {
    smallClaims: checked('entered', '2026-11-21', [
      {
        from: '2007-07-01',
        cite: cite('12 V.S.A. § 5531 (2007, No. 39)'),
        confidence: 'verified',
        note: {
          en: 'The limit rose to $10,000 between mid-2022 and the end of 2023. We did not find the day.',
          es: 'El límite subió a $10,000 entre mediados de 2022 y el final de 2023. No encontramos el día.',
        },
        value: {
          court: {
            en: 'Superior Court, Civil Division (small claims)',
            es: 'Tribunal Superior, División Civil (reclamos menores)',
          },
          limitCents: cents(5_000),
          limitNote: null,
        },
      },
      {
        from: '2024-01-01',
        cite: cite('12 V.S.A. § 5531', 'https://legislature.vermont.gov/statutes/fullchapter/12/187'),
        confidence: 'verified',
        note: {
          en: 'The limit rose from $5,000 between mid-2022 and the end of 2023; we count it from January 1, 2024. If the claim is over $3,500, the defendant may ask for a judge.',
          es: 'El límite era de $5,000 y subió entre mediados de 2022 y el final de 2023; lo contamos desde el 1 de enero de 2024. Si el reclamo es de más de $3,500, el demandado puede pedir un juez.',
        },
        value: {
          court: {
            en: 'Superior Court, Civil Division (small claims)',
            es: 'Tribunal Superior, División Civil (reclamos menores)',
          },
          limitCents: cents(10_000),
          limitNote: {
            en: 'Only $5,000 for debts from consumer credit or medical care. Only claims for money.',
            es: 'Solo $5,000 para deudas de crédito al consumidor o de atención médica. Solo reclamos de dinero.',
          },
        },
      },
    ]),
    appeal: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Vt. R. Small Claims P. 10; 12 V.S.A. § 5538',
          'https://d1tvxue8o4w0fl.cloudfront.net/rule/vermont-court-rules/vermont-rules-of-small-claims-procedure/rule-10-appeals',
        ),
        confidence: 'verified',
        note: {
          en: 'Another judge of the Civil Division decides the appeal on the record, and only on questions of law.',
          es: 'Otro juez de la División Civil decide la apelación con el expediente, y solo sobre cuestiones de derecho.',
        },
        value: {
          period: { count: 30, unit: 'days' },
          by: 'either',
          runsFrom: 'entered',
          runsFromWords: {
            en: 'entry of the judgment; after a default, the day the judgment is served on the defendant',
            es: 'el registro del fallo; si fue en rebeldía, el día en que el fallo se notifica al demandado',
          },
        },
      },
    ]),
    enforcementStart: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Vt. R. Small Claims P. 10(b)',
          'https://d1tvxue8o4w0fl.cloudfront.net/rule/vermont-court-rules/vermont-rules-of-small-claims-procedure/rule-10-appeals',
        ),
        confidence: 'verified',
        note: {
          en: 'The judgment is on hold for the 30 days and during an appeal. After a default, count the 30 days from the day the judgment was served on the defendant, not from entry. Wages can be taken only once the judgment is final.',
          es: 'El fallo queda suspendido durante los 30 días y durante una apelación. Si fue en rebeldía, cuente los 30 días desde que el fallo se notificó al demandado, no desde el registro. El salario solo se puede embargar cuando el fallo es definitivo.',
        },
        value: {
          wait: { count: 30, unit: 'days' },
          runsFrom: 'entered',
          trigger: {
            en: 'the judgment is entered; after a default, when it is served on the defendant',
            es: 'se registra el fallo; si fue en rebeldía, cuando se notifica al demandado',
          },
        },
      },
    ]),
    interest: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite(
          '9 V.S.A. § 41a(a); 12 V.S.A. § 2903(c)',
          'https://instalawyer.io/laws/vermont-statutes/2903-duration-and-effectiveness',
        ),
        confidence: 'verified',
        note: {
          en: 'The rate is 12% a year, a long-standing rate.',
          es: 'La tasa es 12% al año y rige desde hace mucho tiempo.',
        },
        value: {
          rate: { kind: 'fixed', annualPercent: 12 },
          compounding: 'simple',
          yearBasis: 365,
          rounding: 'half-up',
          costsBear: null,
          awardedInterestBears: null,
          special: [],
          contractRateAllowed: null,
        },
      },
    ]),
    judgmentLife: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite(
          '12 V.S.A. §§ 506, 2681(b)',
          'https://unicourt.github.io/cic-code-vt/transforms/vt/ocvt/r85/gov.vt.vsa.title.12.html',
        ),
        confidence: 'verified',
        note: {
          en: 'The renewed judgment may include the costs, fees and interest since the first one.',
          es: 'El fallo renovado puede incluir las costas, los honorarios y los intereses desde el primero.',
        },
        value: {
          years: 8,
          renewable: true,
          renewHow: {
            en: 'File a new complaint on the judgment (in small claims court for a small claims judgment).',
            es: 'Presente una nueva demanda basada en el fallo (en reclamos menores, si el fallo es de reclamos menores).',
          },
          window: { words: { en: 'before the 8 years end', es: 'antes de que terminen los 8 años' } },
          renewedYears: 8,
          dormancyYears: null,
        },
      },
    ]),
    lienRealProperty: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('12 V.S.A. §§ 2901, 2903, 2904', 'https://legislature.vermont.gov/statutes/fullchapter/12/113'),
        confidence: 'verified',
        note: {
          en: 'If the judgment is still unpaid 30 days after recording, the lien can be foreclosed. A renewed judgment keeps its rank if the renewal complaint was recorded in time.',
          es: 'Si el fallo sigue sin pagarse 30 días después de la inscripción, el gravamen se puede ejecutar. El fallo renovado conserva su lugar si la demanda de renovación se inscribió a tiempo.',
        },
        value: {
          document: {
            en: 'Copy of the judgment with the date it became final, certified by the clerk',
            es: 'Copia del fallo con la fecha en que quedó firme, certificada por la secretaría (certified copy of the judgment)',
          },
          where: {
            en: "town clerk's land records of each town where the land is",
            es: 'registro de tierras de la secretaría municipal (town clerk) de cada pueblo donde está el inmueble',
          },
          years: 8,
          renewable: true,
        },
      },
    ]),
    satisfaction: checked('today', '2026-11-22', [
      {
        from: null,
        cite: cite(
          '12 V.S.A. § 2905; 27 V.S.A. § 464',
          'https://unicourt.github.io/cic-code-vt/transforms/vt/ocvt/r85/gov.vt.vsa.title.12.html',
        ),
        confidence: 'known',
        note: {
          en: 'The duty to discharge the lien is in § 2905. Check the 30 days and the damages in § 464. The creditor must also tell an employer at once, in writing, to stop withholding pay.',
          es: 'El deber de cancelar el gravamen está en el § 2905. Confirme los 30 días y los daños en el § 464. El acreedor también debe avisar de inmediato y por escrito al empleador que deje de retener el salario.',
        },
        value: {
          document: {
            en: 'Discharge of the judgment lien, acknowledged like a mortgage discharge',
            es: 'Cancelación del gravamen del fallo (discharge of the judgment lien), firmada con las formalidades de la cancelación de una hipoteca',
          },
          form: null,
          filedBy: 'creditor',
          period: { count: 30, unit: 'days' },
          runsFrom: 'paid-in-full',
          runsFromWords: { en: 'payment in full', es: 'el pago total' },
          penalty: {
            en: 'The creditor is liable as for failing to discharge a mortgage (27 V.S.A. § 464).',
            es: 'El acreedor responde igual que quien no cancela una hipoteca (27 V.S.A. § 464).',
          },
          penaltyCents: null,
          signing: {
            before: 'notary',
            always: true,
            note: {
              en: 'Acknowledged as the discharge of a mortgage is.',
              es: 'Con el mismo reconocimiento que la cancelación de una hipoteca.',
            },
          },
          sources: {
            signing: {
              cite: cite(
                '12 V.S.A. § 2905',
                'https://unicourt.github.io/cic-code-vt/transforms/vt/ocvt/r85/gov.vt.vsa.title.12.html',
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
        cite: cite(
          'Vt. R. Small Claims P. 3, 10',
          'https://d1tvxue8o4w0fl.cloudfront.net/rule/vermont-court-rules/vermont-rules-of-small-claims-procedure/rule-10-appeals',
        ),
        confidence: 'uncertain',
        note: {
          en: 'We read the time to appeal, but not the rule on setting aside a default. Ask the clerk how long you have.',
          es: 'Leímos el plazo para apelar, pero no la regla para anular un fallo en rebeldía. Pregunte en la secretaría cuánto tiempo tiene.',
        },
        value: {
          period: null,
          runsFrom: 'other',
          runsFromWords: {
            en: 'service of the default judgment on the defendant',
            es: 'la notificación del fallo en rebeldía al demandado',
          },
          form: null,
          rule: {
            en: 'File a motion to set aside the default, or appeal within 30 days of being served with the judgment.',
            es: 'Presente una petición para anular el fallo en rebeldía, o apele dentro de los 30 días de que le notifiquen el fallo.',
          },
        },
      },
    ]),
    lienPersonalProperty: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite(
          '12 V.S.A. § 2731',
          'https://unicourt.github.io/cic-code-vt/transforms/vt/ocvt/r85/gov.vt.vsa.title.12.html',
        ),
        confidence: 'known',
        note: {
          en: 'Goods are bound only by a levy or an attachment.',
          es: 'Los bienes muebles solo quedan afectados por un embargo, definitivo o preventivo.',
        },
        none: true,
      },
    ]),
    wages: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite(
          '12 V.S.A. §§ 3167-3172',
          'https://legalfix.com/statutes/state-codes/vermont/title-12/chapter-121/section-3170',
        ),
        confidence: 'verified',
        note: {
          en: 'Nothing may be taken if the debtor had state welfare or health assistance in the last two months. An employer may not fire the debtor for this order.',
          es: 'No se puede tomar nada si el deudor recibió ayuda social o de salud del estado en los últimos dos meses. El empleador no puede despedir al deudor por esta orden.',
        },
        value: {
          limits: [
            {
              label: {
                en: '15% of disposable pay (consumer debt)',
                es: '15% del salario disponible (deuda de consumo)',
              },
              when: { debtKinds: ['consumer'] },
              take: { kind: 'percent', of: 'disposable', percent: 15 },
            },
            {
              label: {
                en: 'what is above 40 hours at the federal minimum wage (consumer debt)',
                es: 'lo que pase de 40 horas al salario mínimo federal (deuda de consumo)',
              },
              when: { debtKinds: ['consumer'] },
              take: { kind: 'excess', floor: { kind: 'min-wage', hours: 40, wage: 'federal' }, percent: 100 },
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
            en: 'For most debts, 75% of weekly disposable pay or 30 times the federal minimum wage is safe, whichever is more. For a consumer credit debt it is 85% or 40 times ($290 a week), so at most 15% or the part above $290 can be taken. The judge may protect more if needed living expenses are higher.',
            es: 'Para la mayoría de las deudas está protegido el 75% del salario semanal disponible o 30 veces el salario mínimo federal, lo que sea mayor. Para una deuda de crédito al consumidor es el 85% o 40 veces ($290 a la semana): se puede tomar como máximo el 15% o lo que pase de $290. El juez puede proteger más si los gastos necesarios para vivir son mayores.',
          },
          caution: {
            en: 'The judge may protect more if needed living expenses are higher. Nothing may be taken if the debtor got state welfare or health aid in the last two months.',
            es: 'El juez puede proteger más si los gastos necesarios para vivir son mayores. No se puede tomar nada si el deudor recibió ayuda social o de salud del estado en los últimos dos meses.',
          },
          process: {
            en: 'The creditor files a motion for trustee process against earnings in the court that gave the judgment, and there is a hearing.',
            es: 'El acreedor presenta una petición de embargo de salario (trustee process against earnings) en el tribunal que dictó el fallo, y hay una audiencia.',
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
        cite: cite(
          '12 V.S.A. § 2740(7), (15); Licursi v. Sweeney (Vt. 1991)',
          'https://legislature.vermont.gov/statutes/section/12/111/02740',
        ),
        confidence: 'verified',
        note: {
          en: 'The debtor has to claim it. The same exemption can be claimed again in a later trustee process case.',
          es: 'El deudor debe reclamarlo. La misma exención se puede reclamar otra vez en un embargo posterior (trustee process).',
        },
        value: {
          automaticCents: null,
          rule: {
            en: '$700 in bank deposits is exempt. The wildcard ($400 plus up to $7,000 of unused amounts) can be used for money too.',
            es: '$700 en depósitos de banco están exentos. La exención general ($400 más hasta $7,000 de sumas no usadas) también se puede usar para dinero.',
          },
        },
      },
    ]),
    homestead: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite(
          '27 V.S.A. § 101',
          'https://unicourt.github.io/cic-code-vt/transforms/vt/ocvt/r85/gov.vt.vsa.title.27.html',
        ),
        confidence: 'verified',
        note: {
          en: 'This is the text of the 2022 code. A home that a couple owns together (by the entirety) is also safe from creditors of only one of them.',
          es: 'Este es el texto del código de 2022. La vivienda que una pareja tiene en propiedad conyugal indivisa (by the entirety) también está a salvo de los acreedores de uno solo de ellos.',
        },
        value: {
          cents: cents(125_000),
          isUnlimited: false,
          marriedCents: null,
          seniorOrDisabledCents: null,
          acresUrban: null,
          acresRural: null,
          rule: {
            en: 'The home, with outbuildings and the land used with it, up to $125,000. Its rents and products are included. A couple has the same amount.',
            es: 'La vivienda, con sus construcciones anexas y el terreno que se usa con ella, hasta $125,000. Incluye sus rentas y productos. Una pareja tiene la misma suma.',
          },
        },
      },
    ]),
    vehicle: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite('12 V.S.A. § 2740(1)', 'https://legislature.vermont.gov/statutes/section/12/111/02740'),
        confidence: 'verified',
        note: { en: 'The wildcard can be added.', es: 'Se puede sumar la exención general.' },
        value: {
          cents: cents(2500),
          isUnlimited: false,
          rule: {
            en: 'Motor vehicles, up to $2,500 for all of them together.',
            es: 'Vehículos de motor, hasta $2,500 en total.',
          },
        },
      },
    ]),
    wildcard: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite('12 V.S.A. § 2740(7)', 'https://legislature.vermont.gov/statutes/section/12/111/02740'),
        confidence: 'verified',
        note: {
          en: 'A debtor with few belongings can protect up to $7,400 of anything, even without owning the listed things.',
          es: 'Un deudor con pocos bienes puede proteger hasta $7,400 de cualquier cosa, aunque no tenga los bienes de la lista.',
        },
        value: {
          cents: cents(400),
          isUnlimited: false,
          covers: ['home', 'vehicle', 'tools', 'household', 'cash', 'other'],
          rule: {
            en: 'Any property up to $400. Up to $7,000 more comes from the unused amounts for vehicles, tools, jewelry, household goods and crops.',
            es: 'Cualquier bien hasta $400. Se suman hasta $7,000 de lo que no se usó de las sumas para vehículos, herramientas, joyas, bienes del hogar y cosechas.',
          },
        },
      },
    ]),
    toolsOfTrade: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite('12 V.S.A. § 2740(2)', 'https://legislature.vermont.gov/statutes/section/12/111/02740'),
        confidence: 'verified',
        note: {
          en: 'Farm animals and gear have their own list.',
          es: 'Los animales y el equipo de granja tienen su propia lista.',
        },
        value: {
          cents: cents(5000),
          isUnlimited: false,
          rule: {
            en: 'Professional or trade books and tools of the debtor or a dependent, up to $5,000.',
            es: 'Libros y herramientas de la profesión u oficio del deudor o de un dependiente, hasta $5,000.',
          },
        },
      },
    ]),
    householdGoods: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite('12 V.S.A. § 2740(5), (8)-(10)', 'https://legislature.vermont.gov/statutes/section/12/111/02740'),
        confidence: 'verified',
        note: {
          en: 'A wedding ring is exempt, and other jewelry up to $500.',
          es: 'El anillo de boda está exento, y otras joyas hasta $500.',
        },
        value: {
          cents: cents(2500),
          isUnlimited: false,
          rule: {
            en: 'Furniture, appliances, books, clothing, animals, crops and instruments, up to $2,500 in all. Added to that: one stove, heating appliances, a refrigerator, a freezer, a water heater, sewing machines, and set amounts of fuel.',
            es: 'Muebles, aparatos, libros, ropa, animales, cosechas e instrumentos, hasta $2,500 en total. Además: una estufa, aparatos de calefacción, un refrigerador, un congelador, un calentador de agua, máquinas de coser y cantidades fijas de combustible.',
          },
        },
      },
    ]),
    claimOfExemption: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite(
          '12 V.S.A. §§ 2740, 3170',
          'http://print.casetext.com/rule/vermont-court-rules/vermont-rules-of-small-claims-procedure/rule-7-financial-disclosure-hearing',
        ),
        confidence: 'verified',
        note: {
          en: 'Fill in the exemption and asset forms, and bring or send them before the disclosure hearing. Show the welfare exemption at the wage hearing.',
          es: 'Llene los formularios de exenciones y de bienes, y llévelos o envíelos antes de la audiencia de información financiera. La exención por ayuda social se muestra en la audiencia sobre el salario.',
        },
        value: {
          period: null,
          runsFromWords: null,
          form: 'Exemption form sent with the disclosure papers (no number)',
          where: { en: 'Superior Court, Civil Division', es: 'Tribunal Superior, División Civil' },
        },
      },
    ]),
    writ: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite(
          '12 V.S.A. § 2681',
          'https://unicourt.github.io/cic-code-vt/transforms/vt/ocvt/r85/gov.vt.vsa.title.12.html',
        ),
        confidence: 'verified',
        note: {
          en: 'Executions may be issued for eight years from the judgment.',
          es: 'Las órdenes de ejecución se pueden emitir durante ocho años desde el fallo.',
        },
        value: {
          document: { en: 'Writ of Execution', es: 'Orden de ejecución (Writ of Execution)' },
          form: null,
          issuedBy: {
            en: 'the clerk of the Superior Court, Civil Division',
            es: 'la secretaría del Tribunal Superior, División Civil',
          },
          servedBy: { en: 'the sheriff or a constable', es: 'el alguacil (sheriff) o un oficial (constable)' },
          returnDays: 60,
        },
      },
    ]),
    debtorExam: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Vt. R. Small Claims P. 7; 12 V.S.A. § 5537',
          'http://print.casetext.com/rule/vermont-court-rules/vermont-rules-of-small-claims-procedure/rule-7-financial-disclosure-hearing',
        ),
        confidence: 'verified',
        note: {
          en: 'It can be asked for when the judgment has been served and is unpaid for 30 days, or an installment is 30 days late.',
          es: 'Se puede pedir cuando el fallo ya se notificó y lleva 30 días sin pagarse, o una cuota lleva 30 días de atraso.',
        },
        value: {
          name: {
            en: 'Financial disclosure hearing',
            es: 'Audiencia de información financiera (financial disclosure hearing)',
          },
          form: null,
          frequency: {
            en: 'Not more than once in three months. After the court finds that the debtor cannot pay, not for 12 months unless there is good cause.',
            es: 'No más de una vez en tres meses. Si el tribunal decide que el deudor no puede pagar, no antes de 12 meses, salvo una buena razón.',
          },
        },
      },
    ]),
    contempt: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Vt. R. Small Claims P. 8',
          'https://casetext.com/rule/vermont-court-rules/vermont-rules-of-small-claims-procedure/rule-8-civil-contempt',
        ),
        confidence: 'verified',
        note: {
          en: 'The statute (12 V.S.A. § 5537) also lets a court treat missed payments that it ordered as civil contempt.',
          es: 'La ley (12 V.S.A. § 5537) también permite al tribunal tratar como desacato civil la falta de los pagos que ordenó.',
        },
        value: {
          rule: {
            en: 'A debtor who misses a disclosure hearing can be called to a contempt hearing. The penalty is limited: the creditor may get a credit report, or a money penalty and costs are added.',
            es: 'El deudor que falta a una audiencia de información financiera puede ser citado a una audiencia de desacato. La sanción es limitada: se permite al acreedor obtener un informe de crédito, o se agregan una multa y las costas.',
          },
        },
      },
    ]),
    domestication: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('12 V.S.A. § 506'),
        confidence: 'known',
        note: {
          en: 'As far as we know, Vermont has not adopted the uniform act for judgments of other states. Ask the clerk.',
          es: 'Hasta donde sabemos, Vermont no ha adoptado la ley uniforme sobre fallos de otros estados. Pregunte en la secretaría.',
        },
        value: {
          act: { en: 'None: a new lawsuit is needed', es: 'Ninguna: hace falta una nueva demanda' },
          filing: {
            en: 'Start a new action on the judgment in the Superior Court.',
            es: 'Inicie una nueva demanda basada en el fallo en el Tribunal Superior.',
          },
          wait: null,
        },
      },
    ]),
    installments: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite(
          '12 V.S.A. § 5537; Vt. R. Small Claims P. 7',
          'https://vtlawhelp.org/fr/protect-your-property-and-income-debt-collectors',
        ),
        confidence: 'verified',
        note: {
          en: 'Exempt income need not be used to pay. An installment 30 days late lets the creditor ask for a new hearing.',
          es: 'No hay que usar los ingresos exentos para pagar. Si una cuota lleva 30 días de atraso, el acreedor puede pedir una nueva audiencia.',
        },
        value: {
          courtOrdered: true,
          form: null,
          rule: {
            en: 'At judgment, or after a disclosure hearing, the court may order payments that the debtor can afford from income that is not exempt.',
            es: 'Al dictar el fallo, o después de una audiencia de información financiera, el tribunal puede ordenar pagos que el deudor pueda hacer con ingresos no exentos.',
          },
        },
      },
    ]),
    badCheck: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite(
          '9 V.S.A. § 2311',
          'https://unicourt.github.io/cic-code-vt/transforms/vt/ocvt/r85/gov.vt.vsa.title.09.html',
        ),
        confidence: 'verified',
        note: {
          en: 'The attorney fees and the $50 need a notice that gives 30 days to pay.',
          es: 'Los honorarios de abogado y los $50 requieren un aviso que dé 30 días para pagar.',
        },
        value: {
          rule: {
            en: 'The holder can recover the amount of the check, court and service costs, bank fees, interest, attorney fees and $50 in damages.',
            es: 'El tenedor puede recuperar la suma del cheque, los gastos del tribunal y de notificación, los cargos del banco, los intereses, los honorarios de abogado y $50 por daños.',
          },
          multiplier: null,
          leastCents: cents(50),
          mostCents: cents(50),
          notice: { count: 30, unit: 'days' },
        },
      },
    ]),
    collectionConduct: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('9 V.S.A. § 2453; Vt. Code R. CP 104'),
        confidence: 'known',
        note: {
          en: 'Suits by debt buyers have extra rules of proof.',
          es: 'Las demandas de quienes compran deudas tienen reglas de prueba adicionales.',
        },
        value: {
          law: {
            en: 'Consumer Protection Act, 9 V.S.A. § 2453, and Attorney General Rule CP 104',
            es: 'Ley de Protección al Consumidor (Consumer Protection Act), 9 V.S.A. § 2453, y Regla CP 104 del Fiscal General',
          },
          coversOriginalCreditors: true,
          rule: {
            en: 'It bans unfair and deceptive debt collection in consumer matters, also by the creditor itself.',
            es: 'Prohíbe el cobro injusto y engañoso de deudas de consumo, también por el propio acreedor.',
          },
        },
      },
    ]),
    minimumWage: checked('today', '2026-11-21', [
      {
        from: '2026-01-01',
        cite: cite('21 V.S.A. § 384', 'https://ballotpedia.org/Minimum_wage_increases_in_2026'),
        confidence: 'known',
        note: { en: 'It changes every January 1.', es: 'Cambia cada 1 de enero.' },
        value: { hourlyCents: cents(14.42) },
      },
    ]),
    governmentDebtor: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('24 V.S.A. § 1538', 'https://instalawyer.io/laws/vermont-statutes/1538-assessment-of-tax'),
        confidence: 'uncertain',
        note: {
          en: 'When an execution against a town is presented and its treasury has no money, the town must set a tax to pay it and collect the tax within 60 days (24 V.S.A. § 1538). The rest is the general rule only. Ask the clerk.',
          es: 'Si se presenta una orden de ejecución contra un pueblo y su tesorería no tiene fondos, el pueblo debe fijar un impuesto para pagarla y cobrarlo dentro de 60 días (24 V.S.A. § 1538). Lo demás es solo la regla general. Pregunte en la secretaría.',
        },
        value: {
          rule: {
            en: 'State and town property used for public purposes cannot be seized. Payment comes from insurance, an appropriation or a town tax.',
            es: 'Los bienes del estado y de los pueblos que tienen uso público no se pueden embargar. El pago viene de un seguro, de fondos asignados por ley o de un impuesto del pueblo.',
          },
        },
      },
    ]),
    links: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Vermont Judiciary, Self-Help'),
        confidence: 'known',
        value: {
          selfHelp: 'https://www.vermontjudiciary.org/self-help',
          forms: 'https://www.vermontjudiciary.org/court-forms',
        },
      },
    ]),
  },
}
