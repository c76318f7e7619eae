// New York: what a small-claims money judgment means here. Read 2026-11-21.

import { cents, checked, cite } from '../entry'
import type { Jurisdiction } from '../types'

export const newYork: Jurisdiction = {
  code: 'NY',
  name: { en: 'New York', es: 'Nueva York' },
  timeZone: 'America/New_York',
  facts: {
    smallClaims: checked('entered', '2026-11-21', [
      {
        from: '2019-12-16',
        cite: cite(
          'N.Y.C. Civ. Ct. Act § 1801; Uniform Dist. Ct. Act § 1801; Uniform City Ct. Act § 1801; Uniform Just. Ct. Act § 1801',
          'https://www.nysenate.gov/newsroom/press-releases/michael-gianaris/senate-deputy-leader-gianaris-announces-his-bill-increasing',
        ),
        confidence: 'secondary',
        note: {
          en: 'The limit depends on the court, so check which court gave the judgment.',
          es: 'El límite depende del tribunal; revise cuál tribunal dio el fallo.',
        },
        value: {
          court: {
            en: 'Small Claims Part of the New York City Civil Court, District Court (Nassau, western Suffolk), City Court, or Town or Village Court',
            es: 'Sección de Reclamos Menores del Tribunal Civil de la Ciudad de Nueva York, del Tribunal de Distrito (Nassau, oeste de Suffolk), del Tribunal de la Ciudad o del Tribunal del Pueblo o Villa',
          },
          limitCents: cents(10_000),
          limitNote: {
            en: '$10,000 in New York City; $5,000 in city courts and in the Nassau and Suffolk district courts; $3,000 in town and village courts (a bill to raise this to $5,000 was pending in January 2026: check with the clerk). Businesses sue in the commercial small claims part, with limits on how many claims a month.',
            es: '$10,000 en la Ciudad de Nueva York; $5,000 en los tribunales de otras ciudades y en los tribunales de distrito de Nassau y Suffolk; $3,000 en los tribunales de pueblos y villas (un proyecto de ley para subirlo a $5,000 seguía pendiente en enero de 2026: consulte en la secretaría). Las empresas demandan en la sección comercial de reclamos menores, con un límite de casos por mes.',
          },
        },
      },
    ]),
    appeal: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'N.Y.C. Civ. Ct. Act §§ 1703, 1807; Uniform Dist. Ct. Act §§ 1703, 1807; Uniform City Ct. Act §§ 1703, 1807; Uniform Just. Ct. Act §§ 1703, 1807',
          'https://ipropertymanagement.com/laws/new-york-small-claims-court',
        ),
        confidence: 'secondary',
        note: {
          en: 'The only ground is that substantial justice was not done. A party who missed the hearing must ask the court to cancel the judgment instead.',
          es: 'El único motivo es que no se hizo justicia en lo esencial. Quien faltó a la audiencia debe, en cambio, pedir al tribunal que anule el fallo.',
        },
        value: {
          period: { count: 30, unit: 'days' },
          by: 'either',
          byWords: {
            en: 'The decision of an arbitrator, which both sides agreed to, cannot be appealed.',
            es: 'La decisión de un árbitro, que ambas partes aceptaron, no se puede apelar.',
          },
          runsFrom: 'notice',
          runsFromWords: {
            en: 'the day you get the judgment in court or from the other side (35 days from mailing if the court mails it)',
            es: 'el día en que usted recibe el fallo en el tribunal o de la otra parte (35 días desde el envío si el tribunal lo manda por correo)',
          },
        },
      },
    ]),
    enforcementStart: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('CPLR 5018, 5222, 5230; N.Y.C. Civ. Ct. Act § 1811'),
        confidence: 'uncertain',
        note: {
          en: 'The state law itself sets no wait, but waiting 30 days from the notice of judgment is what courts usually advise. A business that leaves three or more small-claims judgments unpaid for 30 days can be sued for three times the damages.',
          es: 'La ley estatal no fija una espera, pero los tribunales suelen aconsejar esperar 30 días desde el aviso del fallo. Un negocio que deja sin pagar tres o más fallos de reclamos menores por 30 días puede ser demandado por el triple de los daños.',
        },
        value: {
          wait: { count: 0, unit: 'days' },
          runsFrom: 'entered',
          trigger: {
            en: 'the judgment is entered. Court notices tell the debtor to pay within 30 days, and clerks commonly tell creditors to wait that long',
            es: 'se registra el fallo. Los avisos del tribunal le dicen al deudor que pague en 30 días, y las secretarías suelen aconsejar al acreedor que espere ese tiempo',
          },
        },
      },
    ]),
    interest: checked('entered', '2026-11-21', [
      {
        from: '1981-06-25',
        cite: cite('CPLR 5004 (before L. 2021 ch. 831)'),
        confidence: 'verified',
        note: {
          en: 'The lower 2% rate for consumer debts started on April 30, 2022. How it reaches older judgments is not settled: the law speaks of the part still unpaid on that date, and courts have been asked about it. We use 9% for judgments entered before that date. A debtor can ask the court to apply 2%.',
          es: 'La tasa menor del 2% para deudas de consumo empezó el 30 de abril de 2022. No está resuelto cómo se aplica a los fallos anteriores: la ley habla de la parte que seguía sin pagar en esa fecha y el tema se ha llevado a los tribunales. Usamos el 9% para los fallos registrados antes de esa fecha. El deudor puede pedir al tribunal que aplique el 2%.',
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
                en: 'Consumer debt of a person: 2% may reach the part still unpaid on April 30, 2022 (not settled)',
                es: 'Deuda de consumo de una persona: el 2% puede alcanzar la parte que seguía sin pagar el 30 de abril de 2022 (no está resuelto)',
              },
              when: null,
              rate: { kind: 'fixed', annualPercent: 2 },
              cite: cite('CPLR 5004(a)(ii)', 'https://nysenate.gov/legislation/laws/CVP/5004'),
            },
            {
              applies: {
                en: 'Judgment against the State or a municipality: at most 9%',
                es: 'Fallo contra el Estado o un municipio: 9% como máximo',
              },
              when: { debtorKinds: ['government'] },
              rate: { kind: 'fixed', annualPercent: 9 },
              atMost: true,
              cite: cite('N.Y. State Fin. Law § 16; N.Y. Gen. Mun. Law § 3-a'),
            },
          ],
          contractRateAllowed: true,
        },
      },
      {
        from: '2022-04-30',
        cite: cite('CPLR 5003, 5004', 'https://nysenate.gov/legislation/laws/CVP/5004'),
        confidence: 'verified',
        note: {
          en: 'Simple interest from entry on the whole judgment, so costs and interest awarded in it earn interest too (CPLR 5002, 5003). Consumer debt means a debt of a person for money, goods, insurance or services mainly for personal, family or household use; we count medical bills and home rent (courts have counted rent owed on a home, and court administrators told judges in April 2024 to presume 2% in consumer debt cases). If a landlord owes a tenant, or the lease was for a business, check the judgment. How the 2% rate reaches judgments entered before April 30, 2022 is not settled. A contract rate lasts after judgment only if the contract says so very clearly.',
          es: 'Interés simple desde el registro sobre todo el fallo, así que las costas y los intereses incluidos en él también generan intereses (CPLR 5002, 5003). Deuda de consumo es la de una persona por dinero, bienes, seguros o servicios principalmente para uso personal, familiar o del hogar; contamos las cuentas médicas y la renta de la vivienda (los tribunales han contado la renta atrasada de una vivienda, y la administración de los tribunales indicó a los jueces en abril de 2024 que presuman el 2% en casos de deuda de consumo). Si un arrendador le debe a un inquilino, o el alquiler era de un negocio, revise el fallo. No está resuelto cómo se aplica el 2% a los fallos registrados antes del 30 de abril de 2022. La tasa de un contrato sigue después del fallo solo si el contrato lo dice con mucha claridad.',
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
                en: 'Judgment against a person on a consumer debt, medical bills and home rent included',
                es: 'Fallo contra una persona por una deuda de consumo, incluidas las cuentas médicas y la renta de la vivienda',
              },
              when: { debtKinds: ['consumer', 'medical', 'rent'], debtorKinds: ['person'], enteredFrom: '2022-04-30' },
              rate: { kind: 'fixed', annualPercent: 2 },
              cite: cite('CPLR 5004(a), (b)', 'https://nysenate.gov/legislation/laws/CVP/5004'),
            },
            {
              applies: {
                en: 'Judgment against the State or a municipality: at most 9%',
                es: 'Fallo contra el Estado o un municipio: 9% como máximo',
              },
              when: { debtorKinds: ['government'] },
              rate: { kind: 'fixed', annualPercent: 9 },
              atMost: true,
              cite: cite('N.Y. State Fin. Law § 16; N.Y. Gen. Mun. Law § 3-a'),
            },
          ],
          contractRateAllowed: true,
        },
      },
    ]),
    judgmentLife: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('CPLR 211(b), 5014, 5203'),
        confidence: 'known',
        note: {
          en: 'The 20 years apply to small-claims judgments too. A lien on land lasts only 10 years unless it is renewed for 10 more.',
          es: 'Los 20 años se aplican también a los fallos de reclamos menores. Un gravamen sobre un inmueble dura solo 10 años, salvo que se renueve por 10 más.',
        },
        value: {
          years: 20,
          renewable: false,
          renewHow: {
            en: 'The judgment itself is not renewed. A payment by the debtor, or a signed paper admitting the debt, restarts the 20 years. The 10-year lien on land is extended by a separate lawsuit.',
            es: 'El fallo en sí no se renueva. Un pago del deudor, o un papel firmado en que reconoce la deuda, hace empezar de nuevo los 20 años. El gravamen de 10 años sobre un inmueble se extiende con una demanda aparte.',
          },
          window: {
            words: {
              en: 'for the lien on land: in the year before its 10 years end',
              es: 'para el gravamen sobre un inmueble: en el año anterior a que terminen sus 10 años',
            },
          },
          renewedYears: null,
          dormancyYears: null,
        },
      },
    ]),
    lienRealProperty: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('CPLR 5018, 5203, 5014'),
        confidence: 'known',
        note: {
          en: 'A small-claims judgment becomes a lien on land only when a transcript from the court is filed with the county clerk.',
          es: 'Un fallo de reclamos menores se vuelve gravamen sobre un inmueble solo cuando se presenta una transcripción del tribunal ante la secretaría del condado.',
        },
        value: {
          document: {
            en: 'Transcript of judgment',
            es: 'Transcripción del fallo (transcript of judgment)',
          },
          where: {
            en: 'county clerk of each county where the debtor has land',
            es: 'secretaría del condado (county clerk) de cada condado donde el deudor tenga un inmueble',
          },
          years: 10,
          renewable: true,
        },
      },
    ]),
    satisfaction: checked('today', '2026-11-22', [
      {
        from: null,
        cite: cite('CPLR 5020, 5021', 'https://nysenate.gov/legislation/laws/CVP/5020'),
        confidence: 'verified',
        note: {
          en: 'It must be signed before a notary and filed with the clerk, and with each county clerk who holds a transcript. A copy must be mailed to the debtor within 10 days after filing. A 2026 bill would change how it is signed and how the days are counted: check with the clerk.',
          es: 'Se firma ante notario y se presenta en la secretaría del tribunal y en la de cada condado que tenga una transcripción. Se debe enviar una copia por correo al deudor dentro de los 10 días siguientes. Un proyecto de ley de 2026 cambiaría cómo se firma y cómo se cuentan los días: consulte en la secretaría.',
        },
        value: {
          document: {
            en: 'Satisfaction of judgment (satisfaction-piece)',
            es: 'Constancia de pago del fallo (satisfaction of judgment o satisfaction-piece)',
          },
          form: null,
          filedBy: 'creditor',
          period: { count: 20, unit: 'days' },
          runsFrom: 'paid-in-full',
          runsFromWords: { en: 'payment in full', es: 'el pago total' },
          penalty: {
            en: '$100, which the debtor can recover, for a judgment under $5,000. A larger penalty applies to judgments of $5,000 or more.',
            es: '$100, que el deudor puede cobrar, si el fallo es de menos de $5,000. Para fallos de $5,000 o más la multa es mayor.',
          },
          penaltyCents: cents(100),
          signing: {
            before: 'notary',
            always: true,
            note: {
              en: 'It is acknowledged in the form needed to record a deed, and names the book and page where the judgment is docketed.',
              es: 'Se reconoce con la forma que se exige para inscribir una escritura, e indica el libro y la página donde el fallo está registrado.',
            },
          },
          partial: {
            en: 'A partial payment calls for a partial satisfaction-piece, signed and filed in the same way. Where one of several debtors is released by an instrument, the docket says the judgment is satisfied only as to that one (CPLR 5021(a)(4)).',
            es: 'Un pago parcial exige una constancia de pago parcial (partial satisfaction-piece), firmada y presentada de la misma manera. Si se libera a uno de varios deudores con un documento, el registro dice que el fallo está pagado solo respecto de él (CPLR 5021(a)(4)).',
          },
          lienRelease: {
            en: 'File it with the clerk of the court, and with the county clerk of each county where a transcript of the judgment was docketed.',
            es: 'Preséntela en la secretaría del tribunal y en la secretaría de cada condado donde se registró una transcripción del fallo.',
          },
          motion: {
            en: 'The debtor asks the court by motion, with notice to the creditor, for an order that the clerk enter the satisfaction. With the court’s leave the money can also be deposited with the clerk.',
            es: 'El deudor pide al tribunal con una petición, con aviso al acreedor, que ordene a la secretaría anotar el pago. Con permiso del tribunal también puede depositar el dinero en la secretaría.',
          },
          sources: {
            motion: {
              cite: cite(
                'CPLR 5021(a)(2), (3)',
                'https://self-law.org/code/ny/civil-practice-law-rules/judgments-generally/5021',
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
        cite: cite('CPLR 317, 5015(a)'),
        confidence: 'known',
        note: {
          en: 'Ask the court to stop collection in the same order to show cause.',
          es: 'En la misma orden para mostrar causa, pida al tribunal que suspenda el cobro.',
        },
        value: {
          period: { count: 1, unit: 'years' },
          runsFrom: 'notice',
          runsFromWords: {
            en: 'service of the judgment with notice of its entry',
            es: 'la notificación del fallo con el aviso de su registro',
          },
          form: null,
          rule: {
            en: 'Ask for an order to show cause within one year, with a reasonable excuse and a real defense. There is no time limit if the court had no power over you because you were not properly served. Small-claims parts use a short form from the clerk.',
            es: 'Pida dentro de un año una orden para mostrar causa (order to show cause), con una excusa razonable y una defensa real. No hay límite de tiempo si el tribunal no tenía autoridad sobre usted porque no lo notificaron bien. Las secciones de reclamos menores usan un formulario corto de la secretaría.',
          },
        },
      },
    ]),
    clericalCorrection: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('CPLR 5019(a)'),
        confidence: 'known',
        value: {
          period: null,
          runsFrom: 'entered',
          rule: {
            en: "The court may have a mistake in the judgment put right at any time, if it does not change anyone's substantial rights. Ask the clerk or make a motion.",
            es: 'El tribunal puede hacer que se corrija un error del fallo en cualquier momento, si no cambia los derechos esenciales de nadie. Pídalo en la secretaría o con una petición.',
          },
        },
      },
    ]),
    lienPersonalProperty: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('CPLR 5202'),
        confidence: 'known',
        note: {
          en: 'Giving the execution to the officer sets the place in line for movable property. That place is lost when the execution runs out, unless the officer has made a levy.',
          es: 'La entrega de la orden al oficial fija el turno sobre los bienes muebles. Ese turno se pierde cuando vence la orden, salvo que el oficial ya haya hecho un embargo.',
        },
        value: {
          document: {
            en: 'Execution delivered to the sheriff or marshal (there is no filing office)',
            es: 'Orden de ejecución (Execution) entregada al sheriff o al marshal (no hay oficina de registro)',
          },
          where: {
            en: 'sheriff, or city marshal in New York City',
            es: 'sheriff, o marshal de la ciudad en la Ciudad de Nueva York',
          },
          years: null,
          renewable: null,
        },
      },
    ]),
    wages: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite('CPLR 5205(d)(2), 5231'),
        confidence: 'known',
        note: {
          en: 'Only one income execution is paid at a time. The debtor can ask the court to lower the amount.',
          es: 'Solo se paga una orden de embargo de salario a la vez. El deudor puede pedir al tribunal que baje la cantidad.',
        },
        value: {
          limits: [
            {
              label: { en: '10% of gross pay', es: '10% del salario bruto' },
              take: { kind: 'percent', of: 'gross', percent: 10 },
              section: 'CPLR 5231',
              perOrder: true,
            },
            {
              label: { en: '25% of disposable pay', es: '25% del salario disponible' },
              take: { kind: 'percent', of: 'disposable', percent: 25 },
            },
            {
              label: {
                en: 'what is above 30 hours at the minimum wage',
                es: 'lo que pase de 30 horas al salario mínimo',
              },
              take: {
                kind: 'excess',
                floor: { kind: 'min-wage', hours: 30, wage: 'greater', orLocal: true },
                percent: 100,
              },
              perOrder: true,
            },
          ],
          rule: {
            en: 'The creditor may take the least of three sums: 10% of gross pay, 25% of disposable pay, or what is above 30 hours at the minimum wage a week. In 2026 that leaves $510 a week alone in New York City, Long Island and Westchester ($17 an hour), and $480 in the rest of the state ($16 an hour).',
            es: 'El acreedor puede tomar la menor de tres sumas: el 10% del salario bruto, el 25% del salario disponible, o lo que pase de 30 horas al salario mínimo por semana. En 2026 quedan a salvo $510 por semana en la Ciudad de Nueva York, Long Island y Westchester ($17 por hora), y $480 en el resto del estado ($16 por hora).',
          },
          caution: {
            en: 'In New York City, Long Island and Westchester more is left alone: $510 a week in 2026 ($17 an hour).',
            es: 'En la Ciudad de Nueva York, Long Island y Westchester queda a salvo más: $510 por semana en 2026 ($17 por hora).',
          },
          process: {
            en: 'The sheriff or a city marshal handles the income execution. It is served first on the debtor, who has 20 days to start paying. Then it goes to the employer.',
            es: 'El sheriff o un marshal de la ciudad tramita la orden de embargo de salario (income execution). Primero se notifica al deudor, que tiene 20 días para empezar a pagar. Después va al empleador.',
          },
          continuous: true,
          durationDays: null,
          headOfHousehold: null,
        },
      },
    ]),
    bankAccount: checked('levied', '2026-11-21', [
      {
        from: '2024-01-01',
        cite: cite('CPLR 5222(i) (minimum wage of $15 and $16)'),
        confidence: 'secondary',
        value: {
          automaticCents: cents(3_600),
          rule: {
            en: 'The bank must leave 240 hours at the minimum wage: $3,600 at $15 an hour. In New York City, Nassau, Suffolk and Westchester, where it was $16, more is safe.',
            es: 'El banco debe dejar 240 horas al salario mínimo: $3,600 a $15 por hora. En la Ciudad de Nueva York, Nassau, Suffolk y Westchester, donde era de $16, se protege más.',
          },
        },
      },
      {
        from: '2025-01-01',
        cite: cite('CPLR 5222(i) (minimum wage of $15.50 and $16.50)'),
        confidence: 'secondary',
        value: {
          automaticCents: cents(3_720),
          rule: {
            en: 'The bank must leave 240 hours at the minimum wage: $3,720 at $15.50 an hour. In New York City, Nassau, Suffolk and Westchester, where it was $16.50, more is safe.',
            es: 'El banco debe dejar 240 horas al salario mínimo: $3,720 a $15.50 por hora. En la Ciudad de Nueva York, Nassau, Suffolk y Westchester, donde era de $16.50, se protege más.',
          },
        },
      },
      {
        from: '2026-01-01',
        cite: cite(
          'CPLR 5205(l), 5205(n), 5222(h), 5222(i), 5232',
          'https://www.dfs.ny.gov/industry_guidance/industry_letters/il20170404_exempt_income_protection_act',
        ),
        confidence: 'secondary',
        note: {
          en: 'This does not help a business, and it does not hold against the State or a support debt. The sum for benefits changes every third April (next in 2027). The debtor can also claim 90% of wages from the last 60 days.',
          es: 'Esto no ayuda a las empresas y no vale frente al Estado ni a deudas de manutención. La suma para beneficios cambia cada tres años en abril (la próxima vez en 2027). El deudor también puede reclamar el 90% de los salarios de los últimos 60 días.',
        },
        value: {
          automaticCents: cents(3_840),
          rule: {
            en: 'The bank must leave 240 hours at the minimum wage. That is $4,080 in New York City, Nassau, Suffolk and Westchester ($17 an hour), and $3,840 in the rest of the state. Where benefits came in by direct deposit in the last 45 days, $3,425 is safe under a separate rule.',
            es: 'El banco debe dejar 240 horas al salario mínimo. Son $4,080 en la Ciudad de Nueva York, Nassau, Suffolk y Westchester ($17 por hora), y $3,840 en el resto del estado. Si se recibieron beneficios por depósito directo en los últimos 45 días, otra regla protege $3,425.',
          },
        },
      },
    ]),
    homestead: checked('levied', '2026-11-21', [
      {
        from: '2011-01-21',
        cite: cite('CPLR 5206 (L. 2010 ch. 568)'),
        confidence: 'uncertain',
        value: {
          cents: cents(75_000),
          isUnlimited: false,
          marriedCents: null,
          seniorOrDisabledCents: null,
          acresUrban: null,
          acresRural: null,
          rule: {
            en: 'By county: $150,000, $125,000 or $75,000. We use the lowest sum.',
            es: 'Según el condado: $150,000, $125,000 o $75,000. Usamos la suma más baja.',
          },
        },
      },
      {
        from: '2021-04-01',
        cite: cite('CPLR 5206, 5253 (adjustment of April 1, 2021)'),
        confidence: 'uncertain',
        value: {
          cents: cents(89_975),
          isUnlimited: false,
          marriedCents: null,
          seniorOrDisabledCents: null,
          acresUrban: null,
          acresRural: null,
          rule: {
            en: 'By county: $179,950, $149,975 or $89,975. We use the lowest sum.',
            es: 'Según el condado: $179,950, $149,975 o $89,975. Usamos la suma más baja.',
          },
        },
      },
      {
        from: '2024-04-01',
        cite: cite('CPLR 5206(a), 5253'),
        confidence: 'uncertain',
        note: {
          en: 'Check these sums with the Department of Financial Services, which changes them every third April (next on April 1, 2027). Each spouse who owns the home may claim the sum. Bills to raise it were pending in 2025 and 2026.',
          es: 'Confirme estas sumas con el Departamento de Servicios Financieros (Department of Financial Services), que las cambia cada tres años en abril (la próxima vez el 1 de abril de 2027). Cada cónyuge que sea dueño puede reclamar la suma. En 2025 y 2026 había proyectos de ley para subirla.',
        },
        value: {
          cents: cents(102_400),
          isUnlimited: false,
          marriedCents: null,
          seniorOrDisabledCents: null,
          acresUrban: null,
          acresRural: null,
          rule: {
            en: 'What the owner has in the home above mortgages and liens, by county. It is about $204,825 in New York City, Nassau, Suffolk, Rockland, Westchester and Putnam. It is about $170,825 in Dutchess, Albany, Columbia, Orange, Saratoga and Ulster. Elsewhere it is about $102,400, the sum we use.',
            es: 'Lo que el dueño tiene en la vivienda por encima de hipotecas y gravámenes, según el condado. Son unos $204,825 en la Ciudad de Nueva York, Nassau, Suffolk, Rockland, Westchester y Putnam. Son unos $170,825 en Dutchess, Albany, Columbia, Orange, Saratoga y Ulster. En los demás son unos $102,400, la suma que usamos.',
          },
        },
      },
    ]),
    vehicle: checked('levied', '2026-11-21', [
      {
        from: '2021-04-01',
        cite: cite('CPLR 5205(a)(8), 5253 (adjustment of April 1, 2021)'),
        confidence: 'uncertain',
        value: {
          cents: cents(4_825),
          isUnlimited: false,
          rule: {
            en: 'One motor vehicle, above liens.',
            es: 'Un vehículo de motor, por encima de los gravámenes.',
          },
        },
      },
      {
        from: '2024-04-01',
        cite: cite('CPLR 5205(a)(8), 5253'),
        confidence: 'uncertain',
        note: {
          en: 'The sums in the statute ($4,000, or $10,000 for a disabled debtor) were raised with prices in April 2024. Check the new ones. They do not hold against support debts, the State or a city.',
          es: 'Las sumas de la ley ($4,000, o $10,000 para un deudor con discapacidad) se ajustaron según los precios en abril de 2024. Confirme las nuevas. No valen frente a deudas de manutención, el Estado ni un municipio.',
        },
        value: {
          cents: cents(5_500),
          isUnlimited: false,
          rule: {
            en: 'One motor vehicle up to $5,500 above liens, or about $13,650 if it is fitted for a disabled debtor.',
            es: 'Un vehículo de motor hasta $5,500 por encima de los gravámenes, o unos $13,650 si está adaptado para un deudor con discapacidad.',
          },
        },
      },
    ]),
    wildcard: checked('levied', '2026-11-21', [
      {
        from: '2021-04-01',
        cite: cite('CPLR 5205(a)(9), 5253 (adjustment of April 1, 2021)'),
        confidence: 'uncertain',
        value: {
          cents: null,
          isUnlimited: false,
          covers: ['vehicle', 'tools', 'household', 'cash', 'other'],
          unusedHomesteadCents: cents(1_175),
          rule: {
            en: '$1,175 of personal property, money in a bank or cash, only if no home is claimed as exempt.',
            es: '$1,175 en bienes personales, dinero en el banco o efectivo, solo si no se reclama la protección de una vivienda.',
          },
        },
      },
      {
        from: '2024-04-01',
        cite: cite('CPLR 5205(a)(9), 5253'),
        confidence: 'uncertain',
        note: {
          en: 'The $1,000 in the statute is raised with prices every three years. Check the sum of April 2024.',
          es: 'Los $1,000 de la ley se ajustan según los precios cada tres años. Confirme la suma de abril de 2024.',
        },
        value: {
          cents: null,
          isUnlimited: false,
          covers: ['vehicle', 'tools', 'household', 'cash', 'other'],
          unusedHomesteadCents: cents(1_350),
          rule: {
            en: '$1,350 of personal property, money in a bank or cash, only if no home is claimed as exempt.',
            es: '$1,350 en bienes personales, dinero en el banco o efectivo, solo si no se reclama la protección de una vivienda.',
          },
        },
      },
    ]),
    toolsOfTrade: checked('levied', '2026-11-21', [
      {
        from: '2024-04-01',
        cite: cite('CPLR 5205(a)(7), 5253'),
        confidence: 'uncertain',
        note: {
          en: 'The $3,000 in the statute is raised with prices every three years. Check the sum of April 2024.',
          es: 'Los $3,000 de la ley se ajustan según los precios cada tres años. Confirme la suma de abril de 2024.',
        },
        value: {
          cents: cents(4_100),
          isUnlimited: false,
          rule: {
            en: "Working tools, and the instruments, furniture and library needed for the debtor's profession.",
            es: 'Herramientas de trabajo, y los instrumentos, muebles y libros necesarios para la profesión del deudor.',
          },
        },
      },
    ]),
    householdGoods: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite('CPLR 5205(a)(1)-(6)', 'https://law.counselstack.com/statute/ny/5205'),
        confidence: 'verified',
        note: {
          en: 'There is no total cap outside bankruptcy. A thing is not safe from a judgment for its own price.',
          es: 'No hay un tope total fuera de la bancarrota. Una cosa no está a salvo de un fallo por su propio precio.',
        },
        value: {
          cents: null,
          isUnlimited: true,
          rule: {
            en: 'All that is necessary of these: clothing, furniture, one refrigerator, television, computer and cell phone, cookware, stoves and heaters, food for 120 days, and health aids. Jewelry and art are safe up to about $1,350, and books up to about $675.',
            es: 'Todo lo necesario de lo siguiente: ropa, muebles, un refrigerador, un televisor, una computadora y un celular, utensilios de cocina, estufas y calentadores, comida para 120 días y aparatos de salud. Las joyas y obras de arte, hasta unos $1,350, y los libros, hasta unos $675.',
          },
        },
      },
    ]),
    claimOfExemption: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('CPLR 5222-a'),
        confidence: 'known',
        note: {
          en: 'The creditor has 8 days to object in court. If it does not, the bank must release the exempt money. For wages, ask the court at any time (CPLR 5231(i), 5240).',
          es: 'El acreedor tiene 8 días para oponerse ante el tribunal. Si no lo hace, el banco debe liberar el dinero exento. Para el salario, pídalo al tribunal en cualquier momento (CPLR 5231(i), 5240).',
        },
        value: {
          period: { count: 20, unit: 'days' },
          runsFromWords: {
            en: 'the postmark of the exemption notice and claim forms the bank mails',
            es: 'la fecha del matasellos del aviso de exenciones y los formularios que envía el banco',
          },
          form: 'Exemption Claim Form (sent with the restraining notice)',
          where: {
            en: 'one copy to the bank and one to the creditor or its attorney',
            es: 'una copia al banco y otra al acreedor o a su abogado',
          },
        },
      },
    ]),
    writ: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('CPLR 5230, 5231, 5232'),
        confidence: 'known',
        note: {
          en: 'The officer returns it within 60 days unless the time is extended. A bank account is usually frozen first with a restraining notice (CPLR 5222).',
          es: 'El oficial la devuelve dentro de 60 días, salvo que se amplíe el plazo. Una cuenta de banco suele congelarse primero con un aviso de restricción (restraining notice, CPLR 5222).',
        },
        value: {
          document: {
            en: 'Execution (property execution or income execution)',
            es: 'Orden de ejecución (Execution: property execution para bienes o income execution para salario)',
          },
          form: null,
          issuedBy: {
            en: "the clerk of the court, or the creditor's attorney",
            es: 'la secretaría del tribunal, o el abogado del acreedor',
          },
          servedBy: {
            en: 'the sheriff; a city marshal in New York City; a constable or marshal in some other courts',
            es: 'el sheriff; un marshal de la ciudad en la Ciudad de Nueva York; un alguacil (constable) o marshal en algunos otros tribunales',
          },
          returnDays: 60,
        },
      },
    ]),
    debtorExam: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('CPLR 5222, 5223, 5224; N.Y.C. Civ. Ct. Act § 1811'),
        confidence: 'known',
        note: {
          en: 'Small-claims clerks sell the information subpoena for a small fee. Answers are due within 7 days of receipt. Before sending one to a bank or another person, the creditor must have reason to believe that they know something.',
          es: 'Las secretarías de reclamos menores venden esta citación por una cuota pequeña. Las respuestas se deben dar dentro de los 7 días de recibirla. Antes de enviarla a un banco o a otra persona, el acreedor debe tener motivos para creer que sabe algo.',
        },
        value: {
          name: {
            en: 'Information subpoena and restraining notice (or subpoena to testify)',
            es: 'Citación para dar información y aviso de restricción (information subpoena and restraining notice), o citación para declarar',
          },
          form: null,
          frequency: null,
        },
      },
    ]),
    contempt: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('CPLR 5251, 5210; N.Y. Jud. Law § 753'),
        confidence: 'known',
        note: {
          en: 'It takes a motion, served with the contempt warning the law prescribes.',
          es: 'Hace falta una petición, notificada con la advertencia de desacato que exige la ley.',
        },
        value: {
          rule: {
            en: 'Refusing to obey a subpoena, a restraining notice or an order to turn over property is contempt. Not paying the judgment is not.',
            es: 'Negarse a obedecer una citación, un aviso de restricción o una orden de entregar bienes es desacato. No pagar el fallo no lo es.',
          },
        },
      },
    ]),
    domestication: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('CPLR 5401-5408'),
        confidence: 'known',
        note: {
          en: 'A judgment by default or by confession cannot be filed this way. The creditor must sue on it instead (CPLR 3213). No execution can issue until 30 days after the notice of filing is mailed.',
          es: 'Un fallo en rebeldía o por confesión no se puede registrar así. El acreedor debe presentar una demanda basada en él (CPLR 3213). No se emite ninguna orden de ejecución hasta 30 días después de enviar el aviso del registro.',
        },
        value: {
          act: {
            en: 'Uniform Enforcement of Foreign Judgments Act (UEFJA)',
            es: 'Ley Uniforme de Ejecución de Fallos de Otros Estados (Uniform Enforcement of Foreign Judgments Act, UEFJA)',
          },
          filing: {
            en: 'An authenticated copy and an affidavit are filed with a county clerk within 90 days of authentication.',
            es: 'Se presentan una copia autenticada y una declaración jurada ante la secretaría de un condado (county clerk) dentro de los 90 días de la autenticación.',
          },
          wait: { count: 30, unit: 'days' },
        },
      },
    ]),
    installments: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('CPLR 5226, 5240'),
        confidence: 'known',
        note: {
          en: 'Voluntary plans are common. Disobeying an installment order can be contempt. Missing a payment of a voluntary plan only lets collection start again.',
          es: 'Los planes voluntarios son comunes. Desobedecer una orden de pagar en cuotas puede ser desacato. Fallar en un plan voluntario solo permite que el cobro siga.',
        },
        value: {
          courtOrdered: true,
          form: null,
          rule: {
            en: 'If the creditor asks, the court can order installments out of income above what the debtor reasonably needs (CPLR 5226). A debtor can ask the court to limit any way of collecting (CPLR 5240). There is no standard form for the debtor.',
            es: 'Si el acreedor lo pide, el tribunal puede ordenar cuotas de los ingresos que pasen de lo que el deudor razonablemente necesita (CPLR 5226). El deudor puede pedir al tribunal que limite cualquier medio de cobro (CPLR 5240). No hay un formulario estándar para el deudor.',
          },
        },
      },
    ]),
    badCheck: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('N.Y. Gen. Oblig. Law § 11-104'),
        confidence: 'known',
        note: {
          en: 'It does not apply to a payment stopped in good faith, or to a post-dated check given for a debt.',
          es: 'No se aplica si el pago se detuvo de buena fe, ni a un cheque con fecha posterior dado por una deuda.',
        },
        value: {
          rule: {
            en: 'The demand must be mailed in the form the law gives. If the check is not paid within 30 days, the writer owes it and twice its amount more. That extra is at most $750 if there was no account, and $400 if there was not enough money.',
            es: 'La exigencia se envía por correo en la forma que indica la ley. Si el cheque no se paga en 30 días, quien lo firmó lo debe y además el doble de su monto. Ese extra es de $750 como máximo si no había cuenta, y de $400 si faltaban fondos.',
          },
          multiplier: 2,
          leastCents: null,
          mostCents: cents(750),
          notice: { count: 30, unit: 'days' },
          mostFundsShortCents: cents(400),
        },
      },
    ]),
    collectionConduct: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('N.Y. Gen. Bus. Law §§ 600-602'),
        confidence: 'known',
        note: {
          en: 'The Attorney General enforces it. New York City rules and 23 NYCRR 1 add duties for collectors.',
          es: 'La hace cumplir la Fiscalía General. Las reglas de la Ciudad de Nueva York y 23 NYCRR 1 agregan deberes para los cobradores.',
        },
        value: {
          law: {
            en: 'N.Y. Gen. Bus. Law art. 29-H (Debt Collection Procedures)',
            es: 'Ley General de Negocios, art. 29-H, Procedimientos de Cobro de Deudas (Debt Collection Procedures)',
          },
          coversOriginalCreditors: true,
          rule: {
            en: "The creditor of a consumer debt, or its agent, may not threaten or harass. It may not contact the debtor's employer before judgment, or send papers made to look like court papers.",
            es: 'El acreedor de una deuda de consumo, o su agente, no puede amenazar ni acosar. Tampoco puede comunicarse con el empleador antes del fallo, ni enviar papeles que parezcan del tribunal.',
          },
        },
      },
    ]),
    minimumWage: checked('today', '2026-11-21', [
      {
        from: '2024-01-01',
        cite: cite('N.Y. Lab. Law § 652'),
        confidence: 'secondary',
        value: { hourlyCents: cents(15) },
      },
      {
        from: '2025-01-01',
        cite: cite('N.Y. Lab. Law § 652'),
        confidence: 'secondary',
        value: { hourlyCents: cents(15.5) },
      },
      {
        from: '2026-01-01',
        cite: cite(
          'N.Y. Lab. Law § 652',
          'https://particle.news/story/minimum-wages-rise-in-19-states-on-jan-1-as-new-rates-take-effect-nationwide',
        ),
        confidence: 'secondary',
        note: {
          en: 'It is $17.00 in New York City, Nassau, Suffolk and Westchester, and $16.00 in the rest of the state. From 2027 it rises with prices.',
          es: 'Es de $17.00 en la Ciudad de Nueva York, Nassau, Suffolk y Westchester, y de $16.00 en el resto del estado. Desde 2027 sube según los precios.',
        },
        value: { hourlyCents: cents(16) },
      },
    ]),
    governmentDebtor: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('CPLR 5207, 7801 et seq.; N.Y. Ct. Cl. Act § 20'),
        confidence: 'known',
        note: {
          en: 'Interest against a public body is at most 9%.',
          es: 'El interés contra un organismo público es del 9% como máximo.',
        },
        value: {
          rule: {
            en: 'No execution can issue against the State or city property. The State is sued in the Court of Claims and pays through the Comptroller. If a city does not pay, a court can order it to in an article 78 case (mandamus).',
            es: 'No se puede emitir una orden de ejecución contra el Estado ni contra bienes municipales. Al Estado se le demanda en el Tribunal de Reclamos (Court of Claims) y paga por medio del Contralor. Si un municipio no paga, un tribunal puede obligarlo en un proceso del artículo 78 (mandamus).',
          },
        },
      },
    ]),
    links: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('New York State Unified Court System, CourtHelp'),
        confidence: 'known',
        value: {
          selfHelp: 'https://www.nycourts.gov/courthelp/',
          forms: null,
        },
      },
    ]),
  },
}
