// Kansas: what a small-claims money judgment means here. Read 2026-11-21.

import { cents, checked, cite } from '../entry'
import type { Jurisdiction } from '../types'

export const kansas: Jurisdiction = {
  code: 'KS',
  name: { en: 'Kansas', es: 'Kansas' },
  timeZone: 'America/Chicago',
  facts: {
    smallClaims: checked('entered', '2026-11-21', [
      {
        from: '2004-07-01',
        cite: cite('K.S.A. 61-2703 (former)'),
        confidence: 'verified',
        value: {
          court: {
            en: 'District Court, small claims procedure',
            es: 'Tribunal de Distrito, procedimiento de reclamos menores',
          },
          limitCents: cents(4_000),
          limitNote: null,
        },
      },
      {
        from: '2024-07-01',
        cite: cite('K.S.A. 61-2703, 61-2704', 'https://self-law.org/code/ks/chapter-61/61-2703'),
        confidence: 'verified',
        note: {
          en: 'Assigned claims, such as debts bought by collectors, cannot be brought here.',
          es: 'Aquí no se admiten reclamos cedidos, como las deudas compradas por cobradores.',
        },
        value: {
          court: {
            en: 'District Court, small claims procedure',
            es: 'Tribunal de Distrito, procedimiento de reclamos menores',
          },
          limitCents: cents(10_000),
          limitNote: {
            en: 'Not counting interest, costs and bad-check damages. A person may file at most 20 claims a year in one court.',
            es: 'Sin contar intereses, costas ni daños por cheques sin fondos. Una persona puede presentar como máximo 20 reclamos al año en un mismo tribunal.',
          },
        },
      },
    ]),
    appeal: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('K.S.A. 61-2709', 'https://civilcase.com/small-claims/kansas'),
        confidence: 'secondary',
        note: {
          en: 'The appeal is a new trial before a district judge. Lawyers are allowed there.',
          es: 'La apelación es un nuevo juicio ante un juez de distrito. Allí sí se permiten abogados.',
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
        cite: cite('K.S.A. 61-2709, 60-262'),
        confidence: 'uncertain',
        note: {
          en: 'Fourteen days matches the time to appeal. Ask the clerk whether a garnishment can be issued sooner.',
          es: 'Catorce días coincide con el plazo para apelar. Pregunte en la secretaría si un embargo se puede emitir antes.',
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
        from: '1996-07-01',
        cite: cite('K.S.A. 16-204(e)(2), 16-205', 'https://sos.ks.gov/general-services/finance-rates.html'),
        confidence: 'known',
        note: {
          en: 'Simple interest at 12% on judgments in small-claims and limited-actions (chapter 61) cases. Ordinary civil (chapter 60) judgments have another rate: the Federal Reserve discount rate on July 1 plus 4 points, reset every July 1, for older judgments too. We did not see the chapter 60 rate for July 2026. Check the rate on your judgment: the court form may print it.',
          es: 'Interés simple del 12% en los fallos de reclamos menores y de acciones limitadas (capítulo 61). Los fallos civiles ordinarios (capítulo 60) tienen otra tasa: la tasa de descuento de la Reserva Federal al 1 de julio más 4 puntos, que cambia cada 1 de julio, también para los fallos anteriores. No vimos la tasa del capítulo 60 de julio de 2026. Confirme la tasa en su fallo: el formulario del tribunal puede traerla impresa.',
        },
        value: {
          rate: { kind: 'fixed', annualPercent: 12 },
          compounding: 'simple',
          yearBasis: 365,
          rounding: 'half-up',
          costsBear: null,
          awardedInterestBears: null,
          special: [
            {
              applies: {
                en: 'Ordinary civil (chapter 60) judgment, not a small-claims or limited-actions one',
                es: 'Fallo civil ordinario (capítulo 60), no de reclamos menores ni de acciones limitadas',
              },
              when: null,
              rate: {
                kind: 'table',
                follows: 'table',
                rows: [
                  { from: '2019-07-01', annualPercent: 7 },
                  { from: '2020-07-01', annualPercent: 4.25 },
                  { from: '2022-07-01', annualPercent: 5.75 },
                  { from: '2023-07-01', annualPercent: 9.25 },
                  { from: '2024-07-01', annualPercent: 9.5 },
                  { from: '2025-07-01', annualPercent: 8.5 },
                ],
                knownThrough: '2026-06-30',
                formula: {
                  en: 'The Federal Reserve discount rate on July 1 plus 4 points, reset every July 1 for judgments already entered too.',
                  es: 'La tasa de descuento de la Reserva Federal al 1 de julio más 4 puntos; cambia cada 1 de julio, también para los fallos ya registrados.',
                },
              },
              cite: cite('K.S.A. 16-204(e)(1)', 'https://sos.ks.gov/general-services/finance-rates.html'),
            },
            {
              applies: {
                en: 'Judgment on a contract that states its own rate: the contract rate',
                es: 'Fallo por un contrato que fija su propia tasa: la tasa del contrato',
              },
              when: null,
              rate: null,
              cite: cite('K.S.A. 16-205'),
            },
          ],
          contractRateAllowed: true,
        },
      },
    ]),
    judgmentLife: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('K.S.A. 60-2403, 60-2404', 'https://self-law.org/code/ks/chapter-60/60-2403'),
        confidence: 'verified',
        note: {
          en: 'A judgment can be kept alive without limit by acting every 5 years. Once it has been dormant (asleep) for 2 years, the judge must release it if asked.',
          es: 'Un fallo se puede mantener vivo sin límite si se actúa cada 5 años. Si lleva 2 años inactivo, el juez debe cancelarlo si se le pide.',
        },
        value: {
          years: 5,
          renewable: true,
          renewHow: {
            en: 'File a renewal affidavit, or have an execution or garnishment issued, within each 5 years. A judgment that went to sleep can be revived by motion.',
            es: 'Presente una declaración jurada de renovación (renewal affidavit), o pida una orden de ejecución o un embargo, dentro de cada 5 años. Un fallo inactivo se puede reactivar con una petición.',
          },
          window: {
            words: {
              en: 'within 5 years of the judgment or the last renewal; revival within 2 years after it goes to sleep',
              es: 'dentro de los 5 años del fallo o de la última renovación; la reactivación, dentro de los 2 años de quedar inactivo',
            },
          },
          renewedYears: 5,
          renewedFrom: 'renewal',
          dormancyYears: 5,
        },
      },
    ]),
    lienRealProperty: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('K.S.A. 60-2202'),
        confidence: 'known',
        note: {
          en: 'A small-claims judgment is not a lien until this step is taken. The lien ends if the judgment goes to sleep, and it does not reach the homestead.',
          es: 'Un fallo de reclamos menores no es un gravamen hasta que se da este paso. El gravamen termina si el fallo queda inactivo y no alcanza la vivienda protegida.',
        },
        value: {
          document: {
            en: 'Request to the clerk with the extra docket fee (for a chapter 61 judgment); a certified copy for other counties',
            es: 'Solicitud a la secretaría con el pago adicional de registro (fallo del capítulo 61); copia certificada (certified copy) para otros condados',
          },
          where: {
            en: 'clerk of the district court of each county where the debtor has land',
            es: 'secretaría del tribunal de distrito de cada condado donde el deudor tenga un inmueble',
          },
          years: 5,
          renewable: true,
        },
      },
    ]),
    satisfaction: checked('today', '2026-11-22', [
      {
        from: null,
        cite: cite('K.S.A. 60-2803', 'https://6jd.kscourts.gov/Rules-Orders/Rules/Satisfation-of-Money-Judgment'),
        confidence: 'uncertain',
        note: {
          en: 'We could not read the number of days or any set sum. Check the section or ask the clerk. A debtor may also file a proffer of satisfaction (Supreme Court Rule 186) to fix the payoff amount; the creditor has 14 days to object.',
          es: 'No pudimos leer el número de días ni una suma fija. Vea la sección o pregunte en la secretaría. El deudor también puede presentar una oferta de pago (proffer of satisfaction, Regla 186 de la Corte Suprema) para fijar el saldo; el acreedor tiene 14 días para oponerse.',
        },
        value: {
          document: {
            en: 'Satisfaction and Release of Judgment',
            es: 'Constancia de Pago y Liberación del Fallo (Satisfaction and Release of Judgment)',
          },
          form: null,
          filedBy: 'creditor',
          period: null,
          runsFrom: 'written-demand',
          runsFromWords: { en: "the debtor's written demand", es: 'la exigencia por escrito del deudor' },
          penalty: {
            en: 'A creditor who fails to file after a demand is liable to the debtor, attorney fees included.',
            es: 'El acreedor que no la presenta después de una exigencia responde ante el deudor, incluidos los honorarios de abogado.',
          },
          penaltyCents: null,
          objection: {
            period: { count: 14, unit: 'days' },
            runsFrom: 'other',
            runsFromWords: {
              en: 'the day the debtor’s proffer of satisfaction is served',
              es: 'el día en que se notifica la oferta de pago del deudor (proffer of satisfaction)',
            },
          },
          motion: {
            en: 'The debtor may file a proffer of satisfaction to fix what is still owed; the creditor may object to it.',
            es: 'El deudor puede presentar una oferta de pago (proffer of satisfaction) para fijar lo que aún se debe; el acreedor puede oponerse.',
          },
          sources: {
            objection: {
              cite: cite(
                'Kan. Sup. Ct. R. 186',
                'https://6jd.kscourts.gov/Rules-Orders/Rules/Satisfation-of-Money-Judgment',
              ),
              confidence: 'verified',
            },
            motion: {
              cite: cite(
                'Kan. Sup. Ct. R. 186',
                'https://6jd.kscourts.gov/Rules-Orders/Rules/Satisfation-of-Money-Judgment',
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
        cite: cite('K.S.A. 61-3301, 60-260(b), (c)'),
        confidence: 'known',
        note: {
          en: 'Move quickly: delay itself can defeat the motion.',
          es: 'Actúe rápido: la demora por sí sola puede hacer que se niegue la petición.',
        },
        value: {
          period: { count: 1, unit: 'years' },
          runsFrom: 'entered',
          runsFromWords: { en: 'entry of the judgment', es: 'el registro del fallo' },
          form: null,
          rule: {
            en: 'File a motion for mistake, surprise or excusable neglect within a reasonable time, and at most one year after entry. A void judgment can be attacked at any time.',
            es: 'Presente una petición por error, sorpresa o descuido excusable en un tiempo razonable y, como máximo, un año después del registro. Un fallo nulo se puede impugnar en cualquier momento.',
          },
        },
      },
    ]),
    lienPersonalProperty: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('K.S.A. 60-2202, 60-2401'),
        confidence: 'known',
        note: {
          en: 'The judgment is no lien on movable property. It is bound only when the sheriff levies on it.',
          es: 'El fallo no crea un gravamen sobre los bienes muebles. Solo quedan afectados cuando el alguacil (sheriff) los embarga.',
        },
        none: true,
      },
    ]),
    wages: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite('K.S.A. 60-2310, 61-3505 to 61-3508', 'http://www.bankruptcyinformation.com/KS_exemp.htm'),
        confidence: 'secondary',
        note: {
          en: 'Wages may not be garnished on some accounts that were assigned to a collector.',
          es: 'No se puede embargar el salario por algunas cuentas que se cedieron a un cobrador.',
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
            en: 'Kansas uses the federal weekly limit: the lesser of 25% of disposable pay, or what is above 30 times the federal minimum wage. If sickness of the debtor or the family has stopped work for two weeks, pay is exempt until two months after recovery. The debtor must file an affidavit for this.',
            es: 'Kansas usa el límite federal por semana: lo menor entre el 25% del salario disponible y lo que pase de 30 veces el salario mínimo federal. Si una enfermedad del deudor o de su familia le impidió trabajar dos semanas, el salario está exento hasta dos meses después de recuperarse. Para eso el deudor debe presentar una declaración jurada.',
          },
          caution: {
            en: 'If sickness of the debtor or the family has stopped work for two weeks, pay is exempt until two months after recovery. The debtor must file an affidavit for this.',
            es: 'Si una enfermedad del deudor o de su familia le impidió trabajar dos semanas, el salario está exento hasta dos meses después de recuperarse. Para eso el deudor debe presentar una declaración jurada.',
          },
          process: {
            en: 'An order of garnishment (earnings) is served on the employer, who answers after the end of each month.',
            es: 'Se notifica al empleador una orden de embargo de salario (order of garnishment, earnings), y este responde después de terminar cada mes.',
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
        cite: cite('K.S.A. 61-3509, 60-2308'),
        confidence: 'known',
        note: {
          en: 'Earned income tax credits are exempt, and so is pension or benefit money if you can show where it came from.',
          es: 'Están exentos los créditos por ingreso del trabajo (earned income credit), y también el dinero de pensiones o beneficios si puede probar de dónde vino.',
        },
        value: {
          automaticCents: null,
          rule: {
            en: 'Nothing is safe on its own beyond federal benefits. The debtor must claim exempt money at a hearing.',
            es: 'Nada queda a salvo por sí solo, aparte de los beneficios federales. El deudor debe reclamar el dinero exento en una audiencia.',
          },
        },
      },
    ]),
    homestead: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite('Kan. Const. art. 15, § 9; K.S.A. 60-2301', 'http://www.kscoplaw.com/KSAs/Ch60Art23.htm'),
        confidence: 'verified',
        note: {
          en: "It cannot be sold or mortgaged without both spouses' consent. Taxes, the purchase price, and improvements are exceptions.",
          es: 'No se puede vender ni hipotecar sin el consentimiento de ambos cónyuges. Los impuestos, el precio de compra y las mejoras son excepciones.',
        },
        value: {
          cents: null,
          isUnlimited: true,
          marriedCents: null,
          seniorOrDisabledCents: null,
          acresUrban: 1,
          acresRural: 160,
          rule: {
            en: 'The home is exempt whatever its value: one acre in a town or city, 160 acres of farmland elsewhere, or a mobile home.',
            es: 'La vivienda está exenta sin importar su valor: un acre en un pueblo o ciudad, 160 acres de tierra de cultivo en otro lugar, o una casa móvil.',
          },
        },
      },
    ]),
    vehicle: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'K.S.A. 60-2304(c)',
          'http://rvpolicy.kdor.ks.gov/Pilots/Ntrntpil/IPILv1x0.NSF/865782e7272861a38625655b004e9336/de4de1b3f81e8e8786257868005c7a0e?OpenDocument',
        ),
        confidence: 'verified',
        note: { en: 'Each debtor may claim one.', es: 'Cada deudor puede reclamar uno.' },
        value: {
          cents: cents(20_000),
          isUnlimited: false,
          rule: {
            en: 'One vehicle used regularly, up to $20,000. There is no limit if it is designed or equipped for a disability.',
            es: 'Un medio de transporte de uso habitual, hasta $20,000. No hay límite si está diseñado o equipado para una discapacidad.',
          },
        },
      },
    ]),
    wildcard: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite('K.S.A. 60-2304'),
        confidence: 'known',
        note: {
          en: 'Kansas has no exemption for property of any kind. Jewelry has its own $1,000.',
          es: 'Kansas no tiene una exención para bienes de cualquier tipo. Las joyas tienen sus propios $1,000.',
        },
        none: true,
      },
    ]),
    toolsOfTrade: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'K.S.A. 60-2304(e)',
          'http://rvpolicy.kdor.ks.gov/Pilots/Ntrntpil/IPILv1x0.NSF/865782e7272861a38625655b004e9336/de4de1b3f81e8e8786257868005c7a0e?OpenDocument',
        ),
        confidence: 'verified',
        note: {
          en: 'A work vehicle may count here if it is truly a tool of the trade.',
          es: 'Un vehículo de trabajo puede contar aquí si de verdad es una herramienta del oficio.',
        },
        value: {
          cents: cents(7_500),
          isUnlimited: false,
          rule: {
            en: 'Books, tools, equipment, stock and seed needed regularly for the trade or farm, up to $7,500 in all.',
            es: 'Libros, herramientas, equipo, existencias y semillas que se necesitan de forma habitual para el oficio o la finca, hasta $7,500 en total.',
          },
        },
      },
    ]),
    householdGoods: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'K.S.A. 60-2304(a), (b)',
          'http://rvpolicy.kdor.ks.gov/Pilots/Ntrntpil/IPILv1x0.NSF/865782e7272861a38625655b004e9336/de4de1b3f81e8e8786257868005c7a0e?OpenDocument',
        ),
        confidence: 'verified',
        note: { en: 'Jewelry is limited to $1,000.', es: 'Las joyas tienen un límite de $1,000.' },
        value: {
          cents: null,
          isUnlimited: true,
          rule: {
            en: 'Furnishings, food, fuel and clothing reasonably needed at home for one year. There is no dollar limit.',
            es: 'Los muebles, la comida, el combustible y la ropa que razonablemente se necesitan en casa por un año. No hay límite en dólares.',
          },
        },
      },
    ]),
    claimOfExemption: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('K.S.A. 61-3509, 60-735'),
        confidence: 'known',
        note: {
          en: 'The request form comes with the notice, and the hearing must be held quickly.',
          es: 'El formulario para pedirla viene con el aviso, y la audiencia debe celebrarse pronto.',
        },
        value: {
          period: { count: 14, unit: 'days' },
          runsFromWords: {
            en: 'the service of the notice that comes with the garnishment',
            es: 'la notificación del aviso que acompaña el embargo',
          },
          form: null,
          where: {
            en: 'the clerk of the district court (request for hearing)',
            es: 'la secretaría del tribunal de distrito (petición de audiencia)',
          },
        },
      },
    ]),
    writ: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('K.S.A. 60-2401, 61-3602'),
        confidence: 'known',
        note: {
          en: 'It is issued when the creditor asks for it.',
          es: 'Se emite cuando el acreedor la pide.',
        },
        value: {
          document: {
            en: 'General execution (or order of garnishment)',
            es: 'Orden de ejecución general (General execution) u orden de embargo (order of garnishment)',
          },
          form: null,
          issuedBy: { en: 'the clerk of the district court', es: 'la secretaría del tribunal de distrito' },
          servedBy: { en: 'the sheriff', es: 'el alguacil (sheriff)' },
          returnDays: null,
        },
      },
    ]),
    debtorExam: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('K.S.A. 61-2707, 61-3604, 60-2419'),
        confidence: 'known',
        note: {
          en: 'In small claims, a debtor who does not pay or appeal must fill out a form that lists employer, bank and property.',
          es: 'En reclamos menores, el deudor que no paga ni apela debe llenar un formulario con su empleador, su banco y sus bienes.',
        },
        value: {
          name: {
            en: 'Hearing in aid of execution; after a small claims judgment, a sworn statement of property',
            es: 'Audiencia en apoyo de la ejecución (Hearing in aid of execution); tras un fallo de reclamos menores, una declaración jurada de bienes',
          },
          form: null,
          frequency: null,
        },
      },
    ]),
    contempt: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('K.S.A. 61-3604, 61-3605'),
        confidence: 'known',
        note: {
          en: 'The court usually issues a citation first.',
          es: 'Por lo común, el tribunal emite primero una citación.',
        },
        value: {
          rule: {
            en: 'It can be contempt to miss a hearing in aid of execution, or not to return the required property form. Not paying is not contempt.',
            es: 'Puede ser desacato faltar a una audiencia en apoyo de la ejecución o no devolver el formulario de bienes exigido. No pagar no es desacato.',
          },
        },
      },
    ]),
    domestication: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('K.S.A. 60-3001 to 60-3008'),
        confidence: 'uncertain',
        note: {
          en: 'Check the 14 days of waiting with the clerk.',
          es: 'Verifique en la secretaría los 14 días de espera.',
        },
        value: {
          act: {
            en: 'Uniform Enforcement of Foreign Judgments Act (UEFJA)',
            es: 'Ley Uniforme de Ejecución de Fallos de Otros Estados (UEFJA)',
          },
          filing: {
            en: 'File an authenticated copy of the judgment and an affidavit with the clerk of a district court.',
            es: 'Presente una copia autenticada del fallo y una declaración jurada en la secretaría de un tribunal de distrito.',
          },
          wait: { count: 14, unit: 'days' },
        },
      },
    ]),
    installments: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('K.S.A. 61-2707'),
        confidence: 'uncertain',
        note: {
          en: 'Ask at the hearing, and get any plan in writing.',
          es: 'Pídalo en la audiencia y consiga por escrito cualquier plan.',
        },
        value: {
          courtOrdered: false,
          form: null,
          rule: {
            en: 'There is no clear right to pay in installments. The judge or the creditor may agree to it. If a payment is missed, collection can start again.',
            es: 'No hay un derecho claro a pagar a plazos. El juez o el acreedor pueden aceptarlo. Si falta un pago, el cobro puede reanudarse.',
          },
        },
      },
    ]),
    badCheck: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('K.S.A. 60-2610'),
        confidence: 'known',
        note: {
          en: 'The court may lower the damages for economic hardship.',
          es: 'El tribunal puede reducir los daños por dificultades económicas.',
        },
        value: {
          rule: {
            en: 'If unpaid 14 days after a written demand: three times the check or $100, whichever is more, but not over $500 above its amount, plus fees.',
            es: 'Si no se paga a los 14 días de una exigencia por escrito: tres veces el cheque o $100, lo que sea mayor, pero no más de $500 por encima de su monto, más cargos.',
          },
          multiplier: 3,
          leastCents: cents(100),
          mostCents: cents(500),
          notice: { count: 14, unit: 'days' },
          holdsCheck: true,
        },
      },
    ]),
    collectionConduct: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('K.S.A. 50-626, 50-627, 16a-5-108'),
        confidence: 'known',
        note: {
          en: 'There is no separate state law on debt collectors.',
          es: 'No hay una ley estatal aparte sobre los cobradores de deudas.',
        },
        value: {
          law: {
            en: 'Kansas Consumer Protection Act; Kansas Uniform Consumer Credit Code',
            es: 'Ley de Protección al Consumidor de Kansas (Consumer Protection Act) y Código Uniforme de Crédito al Consumidor (Uniform Consumer Credit Code)',
          },
          coversOriginalCreditors: true,
          rule: {
            en: 'A supplier may not act in a deceptive or grossly unfair (unconscionable) way, and that includes collecting.',
            es: 'Un proveedor no puede actuar de forma engañosa ni abusiva (unconscionable), tampoco al cobrar.',
          },
        },
      },
    ]),
    minimumWage: checked('today', '2026-11-21', [
      {
        from: '2010-01-01',
        cite: cite('K.S.A. 44-1203'),
        confidence: 'known',
        note: { en: 'It is the same as the federal rate.', es: 'Es igual al federal.' },
        value: { hourlyCents: 725 },
      },
    ]),
    governmentDebtor: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('K.S.A. 60-2314, 75-6113'),
        confidence: 'known',
        note: {
          en: 'Interest runs on such judgments too.',
          es: 'Estos fallos también generan intereses.',
        },
        value: {
          rule: {
            en: 'Public property is exempt from execution. Judgments against the State are paid through its own finance process. Local bodies pay from funds or raise a tax.',
            es: 'Los bienes públicos no se pueden embargar. Los fallos contra el Estado se pagan por su propio trámite de finanzas. Los organismos locales pagan de sus fondos o recaudan un impuesto.',
          },
        },
      },
    ]),
    links: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Kansas Courts; Kansas Judicial Council'),
        confidence: 'known',
        note: {
          en: 'The Kansas Judicial Council publishes the standard forms.',
          es: 'El Consejo Judicial de Kansas (Kansas Judicial Council) publica los formularios oficiales.',
        },
        value: {
          selfHelp: 'https://kscourts.gov/',
          forms: 'https://www.kansasjudicialcouncil.org/legal-forms',
        },
      },
    ]),
  },
}
