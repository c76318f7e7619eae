// Connecticut: what a small-claims money judgment means here. Read 2026-11-21.

import { cents, checked, cite } from '../entry'
import type { Jurisdiction } from '../types'

export const connecticut: Jurisdiction = {
  code: 'CT',
  name: { en: 'Connecticut', es: 'Connecticut' },
  timeZone: 'America/New_York',
  facts: {
    smallClaims: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Conn. Gen. Stat. § 51-15(d)', 'http://credit-help.biz/bank/20412'),
        confidence: 'secondary',
        note: {
          en: 'A magistrate decides and the trial is not recorded. Either side can ask to move the case to the regular docket.',
          es: 'Decide un magistrado y el juicio no se graba. Cualquiera de las partes puede pedir que el caso pase al tribunal ordinario.',
        },
        value: {
          court: {
            en: 'Superior Court, Small Claims Session',
            es: 'Tribunal Superior, Sesión de Reclamos Menores',
          },
          limitCents: cents(5_000),
          limitNote: {
            en: 'A tenant may claim double a security deposit plus interest even if that passes $5,000.',
            es: 'Un inquilino puede reclamar el doble del depósito de garantía más intereses, aunque pase de $5,000.',
          },
        },
      },
    ]),
    appeal: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Conn. Gen. Stat. § 51-197a', 'http://credit-help.biz/bank/20412'),
        confidence: 'secondary',
        note: {
          en: 'Small claims decisions are final. The only way back is a motion to open the judgment, normally within four months.',
          es: 'Las decisiones de reclamos menores son definitivas. Solo queda la petición de reabrir el fallo, normalmente dentro de cuatro meses.',
        },
        none: true,
      },
    ]),
    enforcementStart: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Conn. Gen. Stat. §§ 52-356a, 52-356d, 52-361a'),
        confidence: 'uncertain',
        note: {
          en: 'The court usually sets weekly payments in the judgment. A wage execution can issue only after one is missed. We did not confirm any separate waiting period: ask the clerk.',
          es: 'El tribunal suele fijar pagos semanales en el fallo. El embargo de salario solo puede ordenarse después de que se falte a uno. No confirmamos ningún otro plazo de espera: pregunte en la secretaría.',
        },
        value: {
          wait: { count: 0, unit: 'days' },
          runsFrom: 'entered',
          trigger: {
            en: 'there is a judgment; in practice, when a payment under the payment order is missed',
            es: 'hay un fallo; en la práctica, cuando se falta a un pago de la orden de pagos',
          },
        },
      },
    ]),
    interest: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Conn. Gen. Stat. §§ 37-3a, 37-3b, 52-356d(e); Ballou v. Law Offices Howard Lee Schiff, P.C. (Conn. 2012)',
          'https://jud.ct.gov/external/supapp/Summaries/Docket/18639.htm',
        ),
        confidence: 'secondary',
        note: {
          en: 'No interest runs by itself. It runs only if the judgment awards it, at the rate written there: any rate the court finds fair, up to 10% a year (at most 5% on hospital debts), unless a contract sets more. Judgments for injury or property damage by negligence must carry interest of up to 10%. A payment order alone adds no interest (Ballou, 2012). Adding interest without an award has been sued on as unfair collection.',
          es: 'Los intereses no corren por sí solos. Corren solo si el fallo los concede, a la tasa escrita en él: la que el tribunal considere justa, hasta 10% al año (5% como máximo en deudas de hospital), salvo que un contrato fije más. Los fallos por lesiones o daños a la propiedad por negligencia deben llevar intereses de hasta 10%. Una orden de pagos por sí sola no agrega intereses (Ballou, 2012). Agregar intereses que el fallo no concede ha dado lugar a demandas por cobranza abusiva.',
        },
        none: true,
      },
    ]),
    judgmentLife: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Conn. Gen. Stat. § 52-598(b), (c)',
          'https://d1tvxue8o4w0fl.cloudfront.net/statute/general-statutes-of-connecticut/title-52-civil-actions/chapter-926-statute-of-limitations/section-52-598-execution-or-action-upon-judgment-for-money-damages-motion-to-revive-judgment',
        ),
        confidence: 'verified',
        note: {
          en: 'Small claims: 10 years to enforce and 15 years for a new lawsuit. Other Superior Court judgments have 20 and 25 years.',
          es: 'Reclamos menores: 10 años para ejecutar y 15 años para una nueva demanda. Los demás fallos del Tribunal Superior tienen 20 y 25 años.',
        },
        value: {
          years: 10,
          renewable: false,
          renewHow: {
            en: 'A motion to revive cannot lengthen the time. A new lawsuit on the judgment may be brought within 15 years.',
            es: 'Una petición para revivir el fallo no puede alargar el plazo. Se puede presentar una nueva demanda basada en el fallo dentro de 15 años.',
          },
          window: {
            words: {
              en: 'within 15 years, for a new lawsuit on the judgment',
              es: 'dentro de 15 años, para una nueva demanda basada en el fallo',
            },
            closes: { after: 'entered', period: { count: 15, unit: 'years' } },
          },
          renewedYears: null,
          dormancyYears: null,
        },
      },
    ]),
    lienRealProperty: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Conn. Gen. Stat. §§ 52-328, 52-380a'),
        confidence: 'known',
        note: {
          en: 'The lien lasts 10 years for small claims and 20 for regular judgments. It is foreclosed like a mortgage.',
          es: 'El gravamen dura 10 años en reclamos menores y 20 en los fallos ordinarios. Se ejecuta como una hipoteca.',
        },
        value: {
          document: {
            en: 'Judgment lien certificate',
            es: 'Certificado de gravamen por fallo (Judgment lien certificate)',
          },
          where: {
            en: "town clerk's land records where the land is",
            es: 'registro de inmuebles de la secretaría municipal (town clerk) donde está el inmueble',
          },
          years: 10,
          renewable: false,
        },
      },
    ]),
    satisfaction: checked('today', '2026-11-22', [
      {
        from: null,
        cite: cite('Conn. Practice Book ch. 24; Conn. Gen. Stat. §§ 49-8, 52-380d'),
        confidence: 'uncertain',
        note: {
          en: 'Check the 90 days with the clerk. The debtor may also ask the court to rule that the judgment has been paid.',
          es: 'Verifique los 90 días en la secretaría. El deudor también puede pedir al tribunal que declare que el fallo se pagó.',
        },
        value: {
          document: {
            en: 'Written notice of satisfaction',
            es: 'Aviso escrito de pago del fallo (notice of satisfaction)',
          },
          form: null,
          filedBy: 'creditor',
          period: { count: 90, unit: 'days' },
          runsFrom: 'paid-in-full',
          runsFromWords: { en: 'payment in full', es: 'el pago total' },
          penalty: {
            en: 'None fixed for the notice. A land-record lien left unreleased after a written request can bring damages set by statute.',
            es: 'No hay una fija para el aviso. Si un gravamen inscrito no se cancela tras una petición por escrito, puede haber daños fijados por ley.',
          },
          penaltyCents: null,
          motion: {
            en: 'The debtor may ask the court to rule that the judgment has been paid.',
            es: 'El deudor puede pedir al tribunal que declare que el fallo se pagó.',
          },
        },
      },
    ]),
    vacateDefault: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Conn. Gen. Stat. §§ 52-212, 52-212a; Conn. Practice Book § 24-31'),
        confidence: 'known',
        note: {
          en: 'Never having been properly served is a ground at any time. Filing does not always stop an execution already issued.',
          es: 'No haber sido notificado legalmente es una causa válida en cualquier momento. Presentar la petición no siempre detiene una ejecución ya ordenada.',
        },
        value: {
          period: { count: 4, unit: 'months' },
          runsFrom: 'notice',
          runsFromWords: { en: 'notice of the judgment', es: 'el aviso del fallo' },
          form: 'JD-CV-51 (Motion to Open Judgment, Small Claims)',
          rule: {
            en: 'File a motion to open within four months, with the fee. Show a good defense and a reasonable cause for missing court. Later it works only if the court had no jurisdiction, or for fraud or consent.',
            es: 'Presente una petición para reabrir el fallo dentro de cuatro meses y pague la tarifa. Demuestre una buena defensa y una causa razonable por la que faltó. Después solo procede si el tribunal no tenía jurisdicción, o por fraude o acuerdo de las partes.',
          },
        },
      },
    ]),
    clericalCorrection: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Conn. Gen. Stat. § 52-212a; Cusano v. Burgundy Chevrolet, Inc., 55 Conn. App. 655 (1999)',
          'http://print.casetext.com/case/cusano-v-burgundy-chevrolet-inc',
        ),
        confidence: 'known',
        value: {
          period: null,
          runsFrom: 'entered',
          rule: {
            en: 'The court may correct a clerical error in its judgment at any time, even after the four months to open it.',
            es: 'El tribunal puede corregir un error de escritura en su fallo en cualquier momento, aun después de los cuatro meses para reabrirlo.',
          },
        },
      },
    ]),
    lienPersonalProperty: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Conn. Gen. Stat. § 52-355a'),
        confidence: 'known',
        note: {
          en: 'It reaches only property that is not exempt and that a lender could take as security by a filing, such as business equipment.',
          es: 'Solo alcanza bienes no exentos que un prestamista podría tomar en garantía con una inscripción, como el equipo de un negocio.',
        },
        value: {
          document: {
            en: 'Judgment lien certificate',
            es: 'Certificado de gravamen por fallo (Judgment Lien Certificate)',
          },
          where: { en: 'Secretary of the State', es: 'Secretaría de Estado (Secretary of the State)' },
          years: 5,
          renewable: null,
        },
      },
    ]),
    wages: checked('levied', '2026-11-21', [
      {
        from: '2026-01-01',
        cite: cite('Conn. Gen. Stat. §§ 52-361a(f), 52-356d', 'http://osc.ct.gov/2008memos/numbered/200842.htm'),
        confidence: 'verified',
        note: {
          en: 'No wage execution can issue while the debtor keeps up an installment order. After service it is on hold for 20 days so that the debtor can claim an exemption. Only one runs at a time.',
          es: 'No se puede emitir un embargo de salario mientras el deudor cumpla una orden de pago en cuotas. Después de la notificación queda suspendido 20 días para que el deudor pueda reclamar una exención. Solo corre uno a la vez.',
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
              take: { kind: 'excess', floor: { kind: 'min-wage', hours: 40, wage: 'greater' }, percent: 100 },
            },
          ],
          rule: {
            en: 'A creditor can take the smaller of two sums: 25% of disposable pay, or the part above 40 times the federal or Connecticut minimum wage, whichever is higher. In 2026 that keeps $677.60 a week safe (40 times $16.94). Union dues, health insurance and normal retirement contributions also come off before disposable pay is worked out.',
            es: 'El acreedor puede tomar la menor de dos sumas: el 25% del salario disponible, o lo que pase de 40 veces el salario mínimo federal o de Connecticut, el que sea mayor. En 2026 eso protege $677.60 por semana (40 veces $16.94). Las cuotas sindicales, el seguro de salud y los aportes normales de jubilación también se restan antes de calcular el salario disponible.',
          },
          caution: {
            en: 'Here union dues, health insurance and normal retirement contributions come off too before disposable pay is worked out. Enter the pay after them.',
            es: 'Aquí también se restan las cuotas del sindicato, el seguro médico y los aportes normales de jubilación antes de calcular el salario disponible. Escriba el pago después de restarlos.',
          },
          process: {
            en: 'First comes a court payment order. If a payment is missed, the clerk issues a wage execution (JD-CV-3), and a state marshal serves it on the employer.',
            es: 'Primero hay una orden de pago del tribunal. Si falta un pago, la secretaría emite un embargo de salario (Wage Execution, JD-CV-3) y un alguacil estatal (state marshal) lo notifica al empleador.',
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
          'Conn. Gen. Stat. § 52-367b',
          'https://lawserver.com/law/state/connecticut/ct-laws/connecticut_statutes_52-367b',
        ),
        confidence: 'uncertain',
        note: {
          en: 'Without such deposits nothing is left automatically. The state Supreme Court held that wages lose their protection once deposited (Cadle Co. v. Fletcher).',
          es: 'Sin esos depósitos no se deja nada de forma automática. La Corte Suprema estatal decidió que el salario pierde su protección una vez depositado (Cadle Co. v. Fletcher).',
        },
        value: {
          automaticCents: cents(1_000),
          rule: {
            en: 'If exempt direct deposits that are easy to identify came in during the last 30 days, the bank must leave up to $1,000. Other money is held 15 days for an exemption claim.',
            es: 'Si en los últimos 30 días llegaron depósitos directos exentos fáciles de identificar, el banco debe dejar hasta $1,000. El resto del dinero se retiene 15 días por si hay un reclamo de exención.',
          },
        },
      },
    ]),
    homestead: checked('levied', '2026-11-21', [
      {
        from: '1993-10-01',
        cite: cite('Conn. Gen. Stat. § 52-352b(t) (former)'),
        confidence: 'known',
        value: {
          cents: cents(75_000),
          isUnlimited: false,
          marriedCents: null,
          seniorOrDisabledCents: null,
          acresUrban: null,
          acresRural: null,
          rule: {
            en: 'Up to $75,000 of equity in the home the owner lives in ($125,000 against hospital debts).',
            es: 'Hasta $75,000 del valor neto de la vivienda donde vive el dueño ($125,000 frente a deudas de hospital).',
          },
        },
      },
      {
        from: '2021-10-01',
        cite: cite('Conn. Gen. Stat. § 52-352b(21)', 'https://fastlaw.fun/statutes/cgs/section/52-352b'),
        confidence: 'known',
        note: {
          en: 'It was raised from $75,000 in October 2021. It counts for each owner. It does not defeat mortgages or some judgments for abuse.',
          es: 'Subió de $75,000 en octubre de 2021. Se cuenta por cada dueño. No vale frente a hipotecas ni frente a algunos fallos por abuso.',
        },
        value: {
          cents: cents(250_000),
          isUnlimited: false,
          marriedCents: null,
          seniorOrDisabledCents: null,
          acresUrban: null,
          acresRural: null,
          rule: {
            en: 'Up to $250,000 of equity in a home, co-op or mobile home that the owner lives in as the main home. It is automatic.',
            es: 'Hasta $250,000 del valor neto de una casa, cooperativa o casa móvil que sea la residencia principal del dueño. Es automático.',
          },
        },
      },
    ]),
    vehicle: checked('levied', '2026-11-21', [
      {
        from: '2021-10-01',
        cite: cite('Conn. Gen. Stat. § 52-352b(10)', 'https://fastlaw.fun/statutes/cgs/section/52-352b'),
        confidence: 'verified',
        note: {
          en: 'The two vehicles share the total. It is not an amount for each.',
          es: 'Los dos vehículos comparten el total. No es un monto para cada uno.',
        },
        value: {
          cents: cents(7_000),
          isUnlimited: false,
          rule: {
            en: 'Up to two motor vehicles, to a combined $7,000 after loans.',
            es: 'Hasta dos vehículos de motor, por un total combinado de $7,000 después de restar los préstamos.',
          },
        },
      },
    ]),
    wildcard: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite('Conn. Gen. Stat. § 52-352b(18)'),
        confidence: 'known',
        note: {
          en: 'It can be used on cash in a bank account, if claimed in time.',
          es: 'Se puede usar para el dinero de una cuenta bancaria, si se reclama a tiempo.',
        },
        value: {
          cents: cents(1_000),
          isUnlimited: false,
          covers: ['home', 'vehicle', 'tools', 'household', 'cash', 'other'],
          rule: { en: 'Any property up to $1,000.', es: 'Cualquier bien hasta $1,000.' },
        },
      },
    ]),
    toolsOfTrade: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite('Conn. Gen. Stat. § 52-352b(2)', 'https://fastlaw.fun/statutes/cgs/section/52-352b'),
        confidence: 'verified',
        note: {
          en: 'Necessary means reasonably needed by the debtor and dependents.',
          es: 'Necesario quiere decir lo que el deudor y sus dependientes necesitan de forma razonable.',
        },
        value: {
          cents: null,
          isUnlimited: true,
          rule: {
            en: "Tools, books, instruments and farm animals necessary for the debtor's work, with no dollar limit.",
            es: 'Herramientas, libros, instrumentos y animales de granja necesarios para el trabajo del deudor, sin límite de valor.',
          },
        },
      },
    ]),
    householdGoods: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite('Conn. Gen. Stat. § 52-352b(1), (11)', 'https://fastlaw.fun/statutes/cgs/section/52-352b'),
        confidence: 'verified',
        note: {
          en: 'Luxury items do not count as necessary.',
          es: 'Los artículos de lujo no cuentan como necesarios.',
        },
        value: {
          cents: null,
          isUnlimited: true,
          rule: {
            en: 'Necessary clothing, bedding, food, furniture and appliances, with no dollar limit. Wedding and engagement rings too.',
            es: 'Ropa, ropa de cama, comida, muebles y electrodomésticos necesarios, sin límite de valor. También los anillos de boda y de compromiso.',
          },
        },
      },
    ]),
    claimOfExemption: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Conn. Gen. Stat. §§ 52-367b(e)-(f), 52-361a(d), 52-361b'),
        confidence: 'known',
        note: {
          en: 'The bank sends the claim to the court and holds the money until a hearing.',
          es: 'El banco envía el reclamo al tribunal y retiene el dinero hasta la audiencia.',
        },
        value: {
          period: { count: 15, unit: 'days' },
          runsFromWords: {
            en: "mailing of the bank's notice (20 days from service for a wage execution)",
            es: 'el envío del aviso del banco (20 días desde la notificación si es un embargo de salario)',
          },
          form: 'JD-CV-24A (bank), JD-CV-3A (wages)',
          where: {
            en: 'the bank form goes back to the bank; the wage form is filed with the clerk',
            es: 'el formulario del banco se devuelve al banco; el de salario se presenta en la secretaría',
          },
        },
      },
    ]),
    writ: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Conn. Gen. Stat. §§ 52-356a, 52-361a, 52-367b'),
        confidence: 'known',
        note: {
          en: 'The four-month return is for property executions. Wage executions run until paid. The application fee was about $105 and can be added to the debt.',
          es: 'El plazo de cuatro meses para devolverla es para la ejecución sobre bienes. El embargo de salario sigue hasta que se pague. La tarifa de la solicitud era de unos $105 y se puede sumar a la deuda.',
        },
        value: {
          document: {
            en: 'Execution (wage, financial institution or property)',
            es: 'Orden de ejecución (Execution): de salario, de banco o de bienes',
          },
          form: 'JD-CV-3, JD-CV-24, JD-CV-5',
          issuedBy: { en: 'clerk of the court', es: 'secretaría del tribunal' },
          servedBy: { en: 'state marshal', es: 'alguacil estatal (state marshal)' },
          returnDays: 120,
        },
      },
    ]),
    debtorExam: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Conn. Gen. Stat. §§ 52-351b, 52-397', 'https://anyflip.com/kget/jyos/basic/51-68'),
        confidence: 'verified',
        note: {
          en: 'The debtor has 30 days to answer the written questions. Only then can the creditor ask for a court examination.',
          es: 'El deudor tiene 30 días para responder las preguntas escritas. Solo después el acreedor puede pedir un interrogatorio ante el tribunal.',
        },
        value: {
          name: {
            en: 'Post-judgment interrogatories, then examination of judgment debtor',
            es: 'Preguntas escritas después del fallo (Post-Judgment Interrogatories) y luego interrogatorio del deudor (Examination of Judgment Debtor)',
          },
          form: 'JD-CV-23 and JD-CV-23a; JD-CV-54',
          frequency: null,
        },
      },
    ]),
    contempt: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Conn. Gen. Stat. §§ 52-397, 52-400a'),
        confidence: 'known',
        note: {
          en: 'Go to any examination date, even if you have nothing to pay with.',
          es: 'Vaya a toda fecha de interrogatorio, aunque no tenga con qué pagar.',
        },
        value: {
          rule: {
            en: 'A debtor who ignores a court order to answer or appear can face contempt or a capias (arrest to be brought to court). A missed installment leads to an execution, not jail.',
            es: 'El deudor que no obedece una orden de responder o de comparecer puede ser declarado en desacato o recibir un capias (arresto para llevarlo ante el tribunal). Una cuota no pagada lleva a una ejecución, no a la cárcel.',
          },
        },
      },
    ]),
    domestication: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Conn. Gen. Stat. §§ 52-604 to 52-609', 'http://www.jud.ct.gov/CivilProc/civforeign.htm'),
        confidence: 'verified',
        note: {
          en: 'Money collected cannot be paid out until 30 days after proof that notice was mailed to the debtor. A default judgment needs a new lawsuit instead.',
          es: 'El dinero cobrado no se puede entregar hasta 30 días después de probar que se envió el aviso al deudor. Un fallo en rebeldía necesita en cambio una nueva demanda.',
        },
        value: {
          act: {
            en: 'Uniform Enforcement of Foreign Judgments Act',
            es: 'Ley Uniforme de Ejecución de Fallos de Otros Estados (Uniform Enforcement of Foreign Judgments Act)',
          },
          filing: {
            en: "File a certified copy of the judgment with the creditor's certificate in Superior Court. This does not work for default or confessed judgments.",
            es: 'Presente en el Tribunal Superior una copia certificada del fallo con el certificado del acreedor. No sirve para fallos en rebeldía ni por confesión.',
          },
          wait: { count: 30, unit: 'days' },
        },
      },
    ]),
    installments: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Conn. Gen. Stat. § 52-356d',
          'https://cetient.com/case/2294704/ballou-v-law-offices-howard-lee-schiff',
        ),
        confidence: 'secondary',
        note: {
          en: 'Small claims orders such as $35 a week are usual. Either side can ask to change the amount.',
          es: 'En reclamos menores son comunes órdenes como la de $35 por semana. Cualquiera de las partes puede pedir que se cambie el monto.',
        },
        value: {
          courtOrdered: true,
          form: null,
          rule: {
            en: 'The court orders installments when it gives judgment or when either side asks, looking at what the debtor can afford. After a missed one the creditor can apply for a wage execution.',
            es: 'El tribunal ordena cuotas al dictar el fallo o cuando lo pide cualquiera de las partes, según lo que el deudor pueda pagar. Si falta una, el acreedor puede pedir un embargo de salario.',
          },
        },
      },
    ]),
    badCheck: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Conn. Gen. Stat. § 52-565a'),
        confidence: 'known',
        note: {
          en: "The notice must be in the statute's form and go by both certified and regular mail.",
          es: 'El aviso debe tener la forma que fija la ley y enviarse por correo certificado y también por correo regular.',
        },
        value: {
          rule: {
            en: 'After written notice and 30 days, the writer owes the check plus damages of up to the check amount. The damages are capped at $750 if there was no account, and at $400 if funds were short.',
            es: 'Después de un aviso escrito y 30 días, quien firmó debe el cheque más una indemnización de hasta el monto del cheque. El tope es de $750 si no había cuenta y de $400 si faltaban fondos.',
          },
          multiplier: null,
          leastCents: null,
          mostCents: cents(750),
          notice: { count: 30, unit: 'days' },
          certifiedMail: true,
        },
      },
    ]),
    collectionConduct: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Conn. Gen. Stat. §§ 36a-645 to 36a-648a, 36a-800 to 36a-814'),
        confidence: 'known',
        note: {
          en: 'A debtor may sue for actual loss and up to $1,000.',
          es: 'El deudor puede demandar por su pérdida real y hasta $1,000.',
        },
        value: {
          law: {
            en: "Creditors' Collection Practices Act",
            es: "Ley de Prácticas de Cobro de los Acreedores (Creditors' Collection Practices Act)",
          },
          coversOriginalCreditors: true,
          rule: {
            en: 'Creditors who collect consumer debts of up to $25,000 may not use abusive, misleading or harassing methods. Consumer collection agencies have their own license law.',
            es: 'Los acreedores que cobran deudas de consumo de hasta $25,000 no pueden usar métodos abusivos, engañosos ni de acoso. Las agencias de cobro de consumo tienen su propia ley de licencias.',
          },
        },
      },
    ]),
    minimumWage: checked('today', '2026-11-21', [
      {
        from: '2025-01-01',
        cite: cite('Conn. Gen. Stat. § 31-58(i)'),
        confidence: 'secondary',
        value: { hourlyCents: cents(16.35) },
      },
      {
        from: '2026-01-01',
        cite: cite('Conn. Gen. Stat. § 31-58(i)', 'https://money.com/minimum-wage-increases-january-2026'),
        confidence: 'secondary',
        note: {
          en: 'It follows prices every January, so the pay that is safe from garnishment changes each year.',
          es: 'Sigue los precios cada enero, así que el salario protegido del embargo cambia cada año.',
        },
        value: { hourlyCents: cents(16.94) },
      },
    ]),
    governmentDebtor: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Conn. Gen. Stat. §§ 4-141 to 4-165'),
        confidence: 'known',
        note: {
          en: 'The wages of state employees can be garnished in the ordinary way.',
          es: 'El salario de los empleados estatales se puede embargar de la forma común.',
        },
        value: {
          rule: {
            en: 'Claims against the state go to the Claims Commissioner and are paid from money the legislature sets aside. A town pays from its budget. Its property is not seized for ordinary judgments.',
            es: 'Los reclamos contra el Estado van al Comisionado de Reclamos (Claims Commissioner) y se pagan con fondos que asigna la legislatura. Un municipio paga con su presupuesto. Sus bienes no se embargan por fallos comunes.',
          },
        },
      },
    ]),
    links: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('State of Connecticut Judicial Branch'),
        confidence: 'known',
        value: {
          selfHelp: 'https://www.jud.ct.gov/faq/smallclaims.html',
          forms: 'https://www.jud.ct.gov/webforms/',
        },
      },
    ]),
  },
}
