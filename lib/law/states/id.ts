// Idaho: what a small-claims money judgment means here. Read 2026-11-21.

import { cents, checked, cite } from '../entry'
import type { Interest, Jurisdiction, RateRule } from '../types'

const interestSource = 'https://legislature.idaho.gov/statutesrules/idstat/Title28/T28CH22/SECT28-22-104/'

const formula = {
  en: '5 points plus the base rate the State Treasurer sets each July 1 (the average one-year Treasury yield in the second week of June, rounded up to the next eighth). The judgment keeps the rate in force when it was entered.',
  es: '5 puntos más la tasa base que el Tesorero del Estado fija cada 1 de julio (el rendimiento promedio de los bonos del Tesoro a un año en la segunda semana de junio, redondeado hacia arriba al octavo siguiente). El fallo conserva la tasa vigente cuando se registró.',
}

const statedByCourt: RateRule = { kind: 'set-by-judgment', formula }

const terms: Omit<Interest, 'rate'> = {
  compounding: 'simple',
  yearBasis: 365,
  rounding: 'half-up',
  costsBear: null,
  awardedInterestBears: null,
  special: [],
  contractRateAllowed: false,
}

const readTheRate = {
  en: "Use the rate written in the judgment, or look up the year on the State Treasurer's site. We did not find the figure for the year this judgment was entered. A contract rate stops at judgment.",
  es: 'Use la tasa escrita en el fallo o busque el año en el sitio del Tesorero del Estado. No encontramos la cifra del año en que se registró este fallo. La tasa de un contrato deja de correr con el fallo.',
}

export const idaho: Jurisdiction = {
  code: 'ID',
  name: { en: 'Idaho', es: 'Idaho' },
  timeZone: 'America/Boise',
  facts: {
    smallClaims: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Idaho Code § 1-2301', 'https://civilcase.com/small-claims/idaho'),
        confidence: 'secondary',
        note: {
          en: 'Claims over $5,000 go to the ordinary magistrate division.',
          es: 'Los reclamos de más de $5,000 van a la división ordinaria de magistrados.',
        },
        value: {
          court: {
            en: 'Magistrate Division of the District Court, Small Claims Department',
            es: 'División de Magistrados del Tribunal de Distrito, Departamento de Reclamos Menores',
          },
          limitCents: cents(5_000),
          limitNote: {
            en: 'Lawyers may not appear at the first hearing.',
            es: 'Los abogados no pueden presentarse en la primera audiencia.',
          },
        },
      },
    ]),
    appeal: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Idaho Code § 1-2311', 'https://civilcase.com/small-claims/idaho'),
        confidence: 'secondary',
        note: {
          en: 'The appeal is a new trial before a lawyer magistrate. Lawyers are allowed there.',
          es: 'La apelación es un nuevo juicio ante un magistrado abogado. Allí sí se permiten abogados.',
        },
        value: {
          period: { count: 30, unit: 'days' },
          by: 'either',
          runsFrom: 'entered',
          runsFromWords: { en: 'entry of the judgment', es: 'el registro del fallo' },
        },
      },
    ]),
    enforcementStart: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Idaho Code § 1-2311; Idaho Rules for Small Claims Actions',
          'http://www.the3rdjudicialdistrict.com/Small_Claim_Pl_Collect.htm',
        ),
        confidence: 'secondary',
        note: {
          en: 'A court guide says to wait out the 30-day appeal time unless the judgment was by default. The guide is old, so check with the clerk.',
          es: 'Una guía del tribunal dice que hay que esperar los 30 días para apelar, salvo que el fallo sea en rebeldía. La guía es antigua: confirme en la secretaría.',
        },
        value: {
          wait: { count: 30, unit: 'days' },
          runsFrom: 'entered',
          afterDefault: { count: 0, unit: 'days' },
          trigger: {
            en: 'the judgment is entered after both sides came to court. A default judgment can be enforced at once',
            es: 'se registra el fallo tras una audiencia con ambas partes. Un fallo en rebeldía se puede ejecutar de inmediato',
          },
        },
      },
    ]),
    interest: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Idaho Code § 28-22-104(2)', interestSource),
        confidence: 'uncertain',
        note: readTheRate,
        value: { ...terms, rate: statedByCourt },
      },
      {
        from: '2021-07-01',
        cite: cite(
          'Idaho Code § 28-22-104(2); Idaho State Treasurer, legal rate of interest for fiscal year 2022',
          'https://isb.idaho.gov/blog/memo-from-the-idaho-state-treasurers-office-re-legal-rate-of-interest-for-fy2022/',
        ),
        confidence: 'verified',
        note: {
          en: 'Simple interest on a 365-day year, for judgments entered from July 1, 2021 through June 30, 2022. A contract rate stops at judgment.',
          es: 'Interés simple sobre un año de 365 días, para fallos registrados del 1 de julio de 2021 al 30 de junio de 2022. La tasa de un contrato deja de correr con el fallo.',
        },
        value: {
          ...terms,
          rate: {
            kind: 'table',
            follows: 'entry',
            rows: [{ from: '2021-07-01', annualPercent: 5.125 }],
            knownThrough: '2022-06-30',
            formula,
          },
        },
      },
      {
        from: '2022-07-01',
        cite: cite('Idaho Code § 28-22-104(2)', interestSource),
        confidence: 'uncertain',
        note: readTheRate,
        value: { ...terms, rate: statedByCourt },
      },
      {
        from: '2023-07-01',
        cite: cite('Idaho Code § 28-22-104(2)', interestSource),
        confidence: 'uncertain',
        note: {
          en: "For judgments entered from July 1, 2023 through June 30, 2024. We did not read this figure in an official list. Check it in the judgment or on the State Treasurer's site. A contract rate stops at judgment.",
          es: 'Para fallos registrados del 1 de julio de 2023 al 30 de junio de 2024. No leímos esta cifra en una lista oficial. Confírmela en el fallo o en el sitio del Tesorero del Estado. La tasa de un contrato deja de correr con el fallo.',
        },
        value: {
          ...terms,
          rate: {
            kind: 'table',
            follows: 'entry',
            rows: [{ from: '2023-07-01', annualPercent: 10.25 }],
            knownThrough: '2024-06-30',
            formula,
          },
        },
      },
      {
        from: '2024-07-01',
        cite: cite('Idaho Code § 28-22-104(2)', interestSource),
        confidence: 'uncertain',
        note: readTheRate,
        value: { ...terms, rate: statedByCourt },
      },
      {
        from: '2025-07-01',
        cite: cite('Idaho Code § 28-22-104(2)', interestSource),
        confidence: 'uncertain',
        note: {
          en: "For judgments entered from July 1, 2025 through June 30, 2026. We did not read this figure in an official list. Check it in the judgment or on the State Treasurer's site. A contract rate stops at judgment.",
          es: 'Para fallos registrados del 1 de julio de 2025 al 30 de junio de 2026. No leímos esta cifra en una lista oficial. Confírmela en el fallo o en el sitio del Tesorero del Estado. La tasa de un contrato deja de correr con el fallo.',
        },
        value: {
          ...terms,
          rate: {
            kind: 'table',
            follows: 'entry',
            rows: [{ from: '2025-07-01', annualPercent: 9.125 }],
            knownThrough: '2026-06-30',
            formula,
          },
        },
      },
      {
        from: '2026-07-01',
        cite: cite('Idaho Code § 28-22-104(2)', interestSource),
        confidence: 'uncertain',
        note: readTheRate,
        value: { ...terms, rate: statedByCourt },
      },
    ]),
    judgmentLife: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Idaho Code §§ 5-215, 10-1110, 10-1111 (before July 1, 2015)', 'https://racinelaw.net/blog/?p=8214'),
        confidence: 'verified',
        note: {
          en: 'Judgments from before July 1, 2015 had to be renewed every 5 years. Renewal keeps the original date and priority.',
          es: 'Los fallos anteriores al 1 de julio de 2015 debían renovarse cada 5 años. La renovación conserva la fecha y la prioridad originales.',
        },
        value: {
          years: 5,
          renewable: true,
          renewHow: {
            en: 'File a motion to renew the judgment and record the order.',
            es: 'Presente una petición para renovar el fallo e inscriba la orden.',
          },
          window: {
            words: { en: 'before the lien expired', es: 'antes de que venciera el gravamen' },
          },
          renewedYears: null,
          dormancyYears: null,
        },
      },
      {
        from: '2015-07-01',
        cite: cite('Idaho Code §§ 5-215, 10-1110, 10-1111', 'https://racinelaw.net/blog/?p=8214'),
        confidence: 'verified',
        note: {
          en: 'Renewal keeps the original date and priority. Judgments from before July 1, 2015 had to be renewed every 5 years.',
          es: 'La renovación conserva la fecha y la prioridad originales. Los fallos anteriores al 1 de julio de 2015 debían renovarse cada 5 años.',
        },
        value: {
          years: 10,
          renewable: true,
          renewHow: {
            en: 'File a motion to renew the judgment and record the order.',
            es: 'Presente una petición para renovar el fallo e inscriba la orden.',
          },
          window: {
            words: {
              en: 'before the lien expires, which is 10 years from the judgment',
              es: 'antes de que venza el gravamen, es decir, 10 años desde el fallo',
            },
          },
          renewedYears: 10,
          dormancyYears: null,
        },
      },
    ]),
    lienRealProperty: checked('today', '2026-11-21', [
      {
        from: '2015-07-01',
        cite: cite(
          'Idaho Code § 10-1110',
          'https://test.submitmypressrelease.com/its-the-law-how-to-renew-judgment-post-register_222694.html',
        ),
        confidence: 'secondary',
        note: {
          en: 'The 10 years run from the judgment, not from recording. The lien does not reach the protected homestead value.',
          es: 'Los 10 años corren desde el fallo, no desde la inscripción. El gravamen no alcanza el valor protegido de la vivienda.',
        },
        value: {
          document: {
            en: 'Certified copy or abstract of the judgment',
            es: 'Copia certificada o extracto del fallo (certified copy or abstract of judgment)',
          },
          where: {
            en: 'county recorder of each county where the debtor has land',
            es: 'registro del condado (county recorder) de cada condado donde el deudor tenga un inmueble',
          },
          years: 10,
          renewable: true,
        },
      },
    ]),
    satisfaction: checked('today', '2026-11-22', [
      {
        from: null,
        cite: cite('Idaho Code § 10-1115'),
        confidence: 'uncertain',
        note: {
          en: 'The creditor should file and record it, but we could not confirm a deadline or a set penalty. Check with the clerk. The court can order it if someone asks by motion.',
          es: 'El acreedor debe presentarla e inscribirla, pero no pudimos confirmar un plazo ni una sanción fija. Confirme en la secretaría. El tribunal puede ordenarla si alguien lo solicita en una petición.',
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
          motion: {
            en: 'The court can order the satisfaction if someone asks by motion.',
            es: 'El tribunal puede ordenar la constancia si alguien lo solicita en una petición.',
          },
        },
      },
    ]),
    vacateDefault: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Idaho R. Civ. P. 55(c), 60(b), (c)'),
        confidence: 'known',
        note: {
          en: 'The court assistance office has small-claims forms for this.',
          es: 'La oficina de ayuda del tribunal tiene formularios de reclamos menores para esto.',
        },
        value: {
          period: { count: 6, unit: 'months' },
          runsFrom: 'entered',
          runsFromWords: { en: 'entry of the judgment', es: 'el registro del fallo' },
          form: null,
          rule: {
            en: 'File a motion to set it aside for mistake or excusable neglect within a reasonable time, and at most 6 months after entry. A void judgment can be attacked later.',
            es: 'Presente una petición para anularlo por error o descuido excusable en un tiempo razonable y, como máximo, 6 meses después del registro. Un fallo nulo se puede impugnar más tarde.',
          },
        },
      },
    ]),
    lienPersonalProperty: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Idaho Code § 10-1110', 'https://www.nolo.com/legal-encyclopedia/judgment-liens-idaho-46813.html'),
        confidence: 'secondary',
        note: {
          en: 'Judgment liens attach only to land. Movable property is bound when the sheriff levies on it.',
          es: 'El gravamen del fallo solo alcanza los inmuebles. Los bienes muebles quedan afectados cuando el alguacil (sheriff) los embarga.',
        },
        none: true,
      },
    ]),
    wages: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite('Idaho Code §§ 8-509, 11-206, 11-207', 'http://bankruptcyinformation.com/ID_exemp.htm'),
        confidence: 'secondary',
        note: {
          en: 'A continuing garnishment stays in place until the judgment is paid.',
          es: 'Un embargo continuo sigue hasta que se pague el fallo.',
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
            en: 'Idaho uses the federal weekly limit: the lesser of 25% of disposable pay, or what is above 30 times the federal minimum wage. A small yearly exemption of unpaid earnings also exists (§ 11-605), but the debtor must claim it.',
            es: 'Idaho usa el límite federal por semana: lo menor entre el 25% del salario disponible y lo que pase de 30 veces el salario mínimo federal. También hay una pequeña exención anual de salario no pagado (§ 11-605), pero el deudor debe reclamarla.',
          },
          process: {
            en: 'The sheriff serves a writ of execution and a notice of garnishment on the employer.',
            es: 'El alguacil (sheriff) entrega al empleador una orden de ejecución y un aviso de embargo de salario.',
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
        cite: cite('Idaho Code §§ 11-203, 11-603, 11-604'),
        confidence: 'known',
        note: {
          en: 'Public benefits, Social Security, and support money needed for living stay exempt if you can show where they came from.',
          es: 'Los beneficios públicos, el Seguro Social y la manutención necesaria para vivir siguen exentos si puede probar de dónde vinieron.',
        },
        value: {
          automaticCents: null,
          rule: {
            en: 'Nothing is safe on its own beyond federal benefits. The debtor must claim exempt money.',
            es: 'Nada queda a salvo por sí solo, aparte de los beneficios federales. El deudor debe reclamar el dinero exento.',
          },
        },
      },
    ]),
    homestead: checked('levied', '2026-11-21', [
      {
        from: '2006-07-01',
        cite: cite('former Idaho Code § 55-1003'),
        confidence: 'secondary',
        value: {
          cents: cents(100_000),
          isUnlimited: false,
          marriedCents: null,
          seniorOrDisabledCents: null,
          acresUrban: null,
          acresRural: null,
          rule: {
            en: 'Up to $100,000 of equity in the home.',
            es: 'Hasta $100,000 del valor neto de la vivienda.',
          },
        },
      },
      {
        from: '2020-07-01',
        cite: cite('Idaho Code §§ 55-1003, 55-1004', 'https://observed.org/bankruptcy-exemptions-in-idaho/'),
        confidence: 'secondary',
        note: {
          en: 'A declaration must be recorded only if the owner does not live there yet or has moved out. Mortgages and liens for work on the home are exceptions.',
          es: 'Solo hay que inscribir una declaración si el dueño todavía no vive allí o se mudó. Las hipotecas y los gravámenes por trabajos en la vivienda son excepciones.',
        },
        value: {
          cents: cents(175_000),
          isUnlimited: false,
          marriedCents: null,
          seniorOrDisabledCents: null,
          acresUrban: null,
          acresRural: null,
          rule: {
            en: 'Up to $175,000 of equity in the home, automatic once the owner lives in it. A couple together has the same $175,000, not double.',
            es: 'Hasta $175,000 del valor neto de la vivienda, de forma automática desde que el dueño vive en ella. Una pareja tiene en conjunto los mismos $175,000, no el doble.',
          },
        },
      },
    ]),
    vehicle: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Idaho Code § 11-605(3)',
          'https://getpocketlaw.com/law/state_idaho/section-11-605-exemptions-of-personal-property-and-disposable-earnings-subject-to-value-limitations_febbbaaa821e',
        ),
        confidence: 'verified',
        note: { en: 'Each debtor has this exemption.', es: 'Cada deudor tiene esta exención.' },
        value: {
          cents: cents(10_000),
          isUnlimited: false,
          rule: { en: 'One motor vehicle, up to $10,000.', es: 'Un vehículo de motor, hasta $10,000.' },
        },
      },
    ]),
    wildcard: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite('Idaho Code § 11-605', 'https://chp7.com/idaho/'),
        confidence: 'secondary',
        note: {
          en: 'It does not cover land, or rights that are not physical things.',
          es: 'No cubre inmuebles ni derechos que no sean cosas físicas.',
        },
        value: {
          cents: cents(1_500),
          isUnlimited: false,
          rule: {
            en: 'Up to $1,500 of any personal property that can be touched (tangible).',
            es: 'Hasta $1,500 de cualquier bien mueble que se pueda tocar (tangible).',
          },
          covers: ['vehicle', 'tools', 'household', 'other'],
        },
      },
    ]),
    toolsOfTrade: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Idaho Code § 11-605(3)',
          'https://getpocketlaw.com/law/state_idaho/section-11-605-exemptions-of-personal-property-and-disposable-earnings-subject-to-value-limitations_febbbaaa821e',
        ),
        confidence: 'verified',
        note: {
          en: 'Older lists show $2,500. The current law says $10,000.',
          es: 'Las listas viejas muestran $2,500. La ley actual dice $10,000.',
        },
        value: {
          cents: cents(10_000),
          isUnlimited: false,
          rule: {
            en: 'Implements, professional books, business equipment and tools, up to $10,000 in all.',
            es: 'Instrumentos, libros profesionales, equipo de negocio y herramientas, hasta $10,000 en total.',
          },
        },
      },
    ]),
    householdGoods: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Idaho Code § 11-605(1), (2)',
          'https://getpocketlaw.com/law/state_idaho/section-11-605-exemptions-of-personal-property-and-disposable-earnings-subject-to-value-limitations_febbbaaa821e',
        ),
        confidence: 'verified',
        note: {
          en: 'Food and water for twelve months are exempt too.',
          es: 'También están exentas la comida y el agua para doce meses.',
        },
        value: {
          cents: cents(7_500),
          isUnlimited: false,
          rule: {
            en: 'Furnishings, clothing, animals, books, instruments and heirlooms: up to $1,000 for each item and $7,500 in all. Jewelry has its own $1,000.',
            es: 'Muebles, ropa, animales, libros, instrumentos y recuerdos de familia: hasta $1,000 por artículo y $7,500 en total. Las joyas tienen sus propios $1,000.',
          },
        },
      },
    ]),
    claimOfExemption: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Idaho Code § 11-203'),
        confidence: 'known',
        note: {
          en: 'The creditor then has a short time to object. If the creditor does not, the property is released.',
          es: 'Después el acreedor tiene poco tiempo para oponerse. Si no lo hace, los bienes se liberan.',
        },
        value: {
          period: { count: 14, unit: 'days' },
          runsFromWords: {
            en: "the day the sheriff's notice of exemptions was served or mailed",
            es: 'el día en que se entregó o se envió por correo el aviso de exenciones del alguacil (sheriff)',
          },
          form: null,
          where: { en: 'the sheriff who levied', es: 'el alguacil (sheriff) que hizo el embargo' },
        },
      },
    ]),
    writ: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Idaho Code §§ 11-101, 11-103'),
        confidence: 'known',
        note: {
          en: 'A continuing wage garnishment has its own rules on the return.',
          es: 'Un embargo continuo de salario tiene sus propias reglas de devolución.',
        },
        value: {
          document: { en: 'Writ of execution', es: 'Orden de ejecución (Writ of execution)' },
          form: null,
          issuedBy: { en: 'the clerk of the court', es: 'la secretaría del tribunal' },
          servedBy: { en: 'the sheriff', es: 'el alguacil (sheriff)' },
          returnDays: 60,
        },
      },
    ]),
    debtorExam: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Idaho Code §§ 11-501 to 11-508'),
        confidence: 'known',
        note: {
          en: 'The debtor need not attend outside the county where the debtor lives.',
          es: 'El deudor no tiene que acudir fuera del condado donde vive.',
        },
        value: {
          name: {
            en: 'Order for examination of judgment debtor',
            es: 'Orden de interrogatorio del deudor (Order for examination of judgment debtor)',
          },
          form: null,
          frequency: null,
        },
      },
    ]),
    contempt: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Idaho Code § 11-508'),
        confidence: 'known',
        note: {
          en: 'An arrest warrant can follow once it is proved that the order was served.',
          es: 'Puede seguir una orden de arresto cuando se prueba que la orden fue notificada.',
        },
        value: {
          rule: {
            en: 'It can be contempt to disobey an order to appear for examination or to hand over property. Not paying is not contempt.',
            es: 'Puede ser desacato desobedecer una orden de presentarse al interrogatorio o de entregar bienes. No pagar no es desacato.',
          },
        },
      },
    ]),
    domestication: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Idaho Code §§ 10-1301 to 10-1308'),
        confidence: 'known',
        note: {
          en: 'Notice is mailed to the debtor. Check with the clerk how long to wait before execution.',
          es: 'Se envía un aviso por correo al deudor. Pregunte en la secretaría cuánto hay que esperar antes de la ejecución.',
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
          wait: null,
        },
      },
    ]),
    installments: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Idaho Rules for Small Claims Actions, Rule 14', 'https://isc.idaho.gov/irsca14-new'),
        confidence: 'uncertain',
        note: {
          en: 'Ask at the hearing, and get any plan in writing. The rule on execution says nothing of payments over time.',
          es: 'Pídalo en la audiencia y consiga por escrito cualquier plan. La regla sobre la ejecución no dice nada de pagos a plazos.',
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
        cite: cite('Idaho Code § 1-2301A', 'https://locateassetsnow.com/nsf-check-laws-by-state/'),
        confidence: 'secondary',
        note: { en: 'It can be claimed in small claims.', es: 'Se puede pedir en reclamos menores.' },
        value: {
          rule: {
            en: 'After a written demand of ten days: $100 or three times the check, whichever is more, but not over $500 above its amount.',
            es: 'Después de una exigencia por escrito de diez días: $100 o tres veces el cheque, lo que sea mayor, pero no más de $500 por encima de su monto.',
          },
          multiplier: 3,
          leastCents: cents(100),
          mostCents: cents(500),
          notice: { count: 10, unit: 'days' },
          holdsCheck: true,
        },
      },
    ]),
    collectionConduct: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Idaho Code §§ 26-2221 et seq., 48-301 et seq.'),
        confidence: 'known',
        note: {
          en: 'Original creditors are mostly outside these laws, other than health-care providers.',
          es: 'Los acreedores originales quedan en su mayoría fuera de estas leyes, salvo los proveedores de salud.',
        },
        value: {
          law: {
            en: 'Idaho Collection Agency Act',
            es: 'Ley de Agencias de Cobro de Idaho (Idaho Collection Agency Act)',
          },
          coversOriginalCreditors: false,
          rule: {
            en: 'The law licenses outside collectors. Health-care bills have extra notice rules under the Idaho Patient Act.',
            es: 'La ley exige licencia a los cobradores externos. Las cuentas médicas tienen reglas de aviso adicionales según la Idaho Patient Act.',
          },
        },
      },
    ]),
    minimumWage: checked('today', '2026-11-21', [
      {
        from: '2009-07-24',
        cite: cite('Idaho Code § 44-1502'),
        confidence: 'known',
        note: {
          en: 'It is tied to the federal rate, and local rates are not allowed.',
          es: 'Está ligado al federal, y no se permiten mínimos locales.',
        },
        value: { hourlyCents: 725 },
      },
    ]),
    governmentDebtor: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Idaho Code §§ 6-922, 6-928, 11-605(5)'),
        confidence: 'known',
        note: {
          en: 'Courthouses, schools and public lots are listed as exempt.',
          es: 'Los juzgados, las escuelas y los terrenos públicos figuran como exentos.',
        },
        value: {
          rule: {
            en: 'Public property cannot be seized. Judgments are paid from insurance or funds, or from a tax raised over later years. A court order can enforce this.',
            es: 'Los bienes públicos no se pueden embargar. Los fallos se pagan con el seguro o los fondos, o con un impuesto recaudado en años posteriores. Una orden judicial puede hacerlo cumplir.',
          },
        },
      },
    ]),
    links: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Idaho Court Assistance Office'),
        confidence: 'known',
        value: {
          selfHelp: 'https://courtselfhelp.idaho.gov/',
          forms: 'https://courtselfhelp.idaho.gov/Forms',
        },
      },
    ]),
  },
}
