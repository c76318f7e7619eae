// Hawaii: what a small-claims money judgment means here. Read 2026-11-21.

import { cents, checked, cite } from '../entry'
import type { Jurisdiction } from '../types'

export const hawaii: Jurisdiction = {
  code: 'HI',
  name: { en: 'Hawaii', es: 'Hawái' },
  timeZone: 'Pacific/Honolulu',
  facts: {
    smallClaims: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Haw. Rev. Stat. § 633-27', 'https://civilcase.com/small-claims/hawaii'),
        confidence: 'secondary',
        note: {
          en: 'Lawyers are barred only in security deposit cases.',
          es: 'Los abogados están excluidos solo en los casos de depósito de garantía.',
        },
        value: {
          court: {
            en: 'District Court, Small Claims Division',
            es: 'Tribunal de Distrito, División de Reclamos Menores',
          },
          limitCents: cents(5_000),
          limitNote: {
            en: 'No limit for disputes about the security deposit on a home rental. A counterclaim may reach $40,000.',
            es: 'Sin límite en las disputas por el depósito de garantía del alquiler de una vivienda. Una contrademanda puede llegar a $40,000.',
          },
        },
      },
    ]),
    appeal: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Haw. Rev. Stat. § 633-28', 'https://civilcase.com/small-claims/hawaii'),
        confidence: 'secondary',
        note: {
          en: 'There is no appeal. Either side may ask the same court to change or set aside the judgment within 10 days.',
          es: 'No hay apelación. Cualquiera de las partes puede pedir al mismo tribunal, dentro de 10 días, que cambie o anule el fallo.',
        },
        none: true,
      },
    ]),
    enforcementStart: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Haw. Dist. Ct. R. Civ. P. 62(a)'),
        confidence: 'uncertain',
        note: {
          en: 'Ten days is the ordinary District Court rule, and it matches the time to ask for a change. Check with the clerk that it applies to small claims.',
          es: 'Diez días es la regla general del Tribunal de Distrito y coincide con el plazo para pedir un cambio. Confirme en la secretaría que rige en reclamos menores.',
        },
        value: {
          wait: { count: 10, unit: 'days' },
          runsFrom: 'entered',
          trigger: { en: 'the judgment is entered', es: 'se registra el fallo' },
        },
      },
    ]),
    interest: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Haw. Rev. Stat. § 478-3', 'http://bcsalliance.com/debt1_hawaii.html'),
        confidence: 'secondary',
        note: {
          en: 'Simple interest at 10%, and no more, on any civil judgment. A contract rate stops at judgment.',
          es: 'Interés simple del 10%, y no más, sobre cualquier fallo civil. La tasa de un contrato deja de correr con el fallo.',
        },
        value: {
          rate: { kind: 'fixed', annualPercent: 10 },
          compounding: 'simple',
          yearBasis: 365,
          rounding: 'half-up',
          costsBear: null,
          awardedInterestBears: null,
          special: [
            {
              applies: {
                en: 'Judgment against the State: its own, lower rule',
                es: 'Fallo contra el Estado: tiene su propia regla, con una tasa menor',
              },
              when: null,
              rate: null,
              cite: cite('Haw. Rev. Stat. §§ 661-8, 662-8'),
            },
          ],
          contractRateAllowed: false,
        },
      },
    ]),
    judgmentLife: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Haw. Rev. Stat. § 657-5'),
        confidence: 'known',
        note: {
          en: 'After 10 years a judgment that was not extended is presumed paid. It cannot be extended past 20 years from the original judgment.',
          es: 'A los 10 años, un fallo que no se extendió se presume pagado. No se puede extender más allá de 20 años desde el fallo original.',
        },
        value: {
          years: 10,
          renewable: true,
          renewHow: {
            en: 'File a motion to extend the judgment. The debtor gets notice and there is a hearing.',
            es: 'Presente una petición para extender el fallo. Se avisa al deudor y hay una audiencia.',
          },
          window: {
            words: { en: 'before the 10 years run out', es: 'antes de que terminen los 10 años' },
          },
          renewedYears: 10,
          dormancyYears: null,
        },
      },
    ]),
    lienRealProperty: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Haw. Rev. Stat. § 636-3'),
        confidence: 'known',
        note: {
          en: "The lien lasts as long as the judgment. Land that spouses own as tenants by the entirety is safe from one spouse's debts.",
          es: 'El gravamen dura lo mismo que el fallo. El inmueble que los cónyuges tienen en propiedad conjunta indivisible (tenancy by the entirety) no responde por las deudas de uno solo.',
        },
        value: {
          document: {
            en: "Certified copy of the judgment, with the debtor's identifying details",
            es: 'Copia certificada del fallo, con los datos que identifican al deudor (certified copy of the judgment)',
          },
          where: {
            en: 'Bureau of Conveyances, or the Land Court for land registered there',
            es: 'Oficina de Traspasos (Bureau of Conveyances), o el Tribunal de Tierras (Land Court) si el inmueble está registrado allí',
          },
          years: 10,
          renewable: true,
        },
      },
    ]),
    satisfaction: checked('today', '2026-11-22', [
      {
        from: null,
        cite: cite('Haw. Rev. Stat. § 636-5', 'https://self-law.org/code/hi/chapter-636/636-5'),
        confidence: 'uncertain',
        note: {
          en: 'The creditor should file it, and release any recorded lien, but we could not confirm a deadline or a set penalty. Check with the clerk. Keep proof of every payment: if the creditor sues on the judgment and leaves out a payment, the debtor may subtract double that payment, unless it was an honest mistake or in real dispute.',
          es: 'El acreedor debe presentarla y liberar todo gravamen inscrito, pero no pudimos confirmar un plazo ni una sanción fija. Confirme en la secretaría. Guarde prueba de cada pago: si el acreedor demanda con base en el fallo y omite un pago, el deudor puede restar el doble de ese pago, salvo error de buena fe o disputa real.',
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
            en: 'A debtor who has paid can make a motion for relief because the judgment has been satisfied, with proof of payment.',
            es: 'El deudor que ya pagó puede presentar una petición porque el fallo está pagado, con prueba del pago.',
          },
          sources: { motion: { cite: cite('Haw. Dist. Ct. R. Civ. P. 60(b)(5)'), confidence: 'known' } },
        },
      },
    ]),
    vacateDefault: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Haw. R. Small Claims Div. 12',
          'http://research.lawyers.com/hawaii/hi-after-small-claims-court.html',
        ),
        confidence: 'secondary',
        note: {
          en: 'Act at once, because there is no appeal.',
          es: 'Actúe de inmediato, porque no hay apelación.',
        },
        value: {
          period: { count: 10, unit: 'days' },
          runsFrom: 'entered',
          runsFromWords: { en: 'entry of the judgment', es: 'el registro del fallo' },
          form: null,
          rule: {
            en: 'File a motion to change or set aside the judgment within 10 days.',
            es: 'Presente una petición para cambiar o anular el fallo dentro de 10 días.',
          },
        },
      },
    ]),
    lienPersonalProperty: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Haw. Rev. Stat. §§ 636-3, 651-31 et seq.'),
        confidence: 'known',
        note: {
          en: 'The judgment itself is no lien on movable property. Only a levy binds it.',
          es: 'El fallo por sí solo no crea un gravamen sobre los bienes muebles. Solo un embargo los afecta.',
        },
        none: true,
      },
    ]),
    wages: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite('Haw. Rev. Stat. §§ 652-1, 652-4', 'https://judgmentproof.org/states/hawaii.html'),
        confidence: 'secondary',
        note: {
          en: 'Withholding goes on until the judgment and interest are paid or the job ends. Pay for the last 31 days that the debtor already has in hand is exempt.',
          es: 'El descuento sigue hasta que se paguen el fallo y los intereses o termine el empleo. El salario de los últimos 31 días que el deudor ya tiene en su poder está exento.',
        },
        value: {
          limits: [
            {
              label: {
                en: '5%, 10% and 20% of monthly pay, slice by slice',
                es: '5%, 10% y 20% del salario mensual, por tramos',
              },
              take: {
                kind: 'graduated',
                per: 'month',
                slices: [
                  { upToCents: cents(100), percent: 5 },
                  { upToCents: cents(200), percent: 10 },
                  { upToCents: null, percent: 20 },
                ],
              },
            },
          ],
          rule: {
            en: 'The creditor gets 5% of the first $100 of monthly pay after required deductions, 10% of the next $100, and 20% of the rest. It can never be more than the federal limit (25%, or what is above 30 times the federal minimum wage).',
            es: 'El acreedor recibe el 5% de los primeros $100 del salario mensual después de los descuentos obligatorios, el 10% de los siguientes $100 y el 20% del resto. Nunca puede pasar del límite federal (25%, o lo que pase de 30 veces el salario mínimo federal).',
          },
          process: {
            en: 'A garnishee summons or order is served on the employer.',
            es: 'Se notifica al empleador una citación u orden de embargo (garnishee summons).',
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
        cite: cite('Haw. Rev. Stat. § 651-121(6)', 'http://bankruptcyinformation.com/HI_exemp.htm'),
        confidence: 'secondary',
        note: {
          en: 'To use this, keep the pay so that you can show where it came from.',
          es: 'Para usarlo, guarde el salario de modo que pueda probar de dónde vino.',
        },
        value: {
          automaticCents: null,
          rule: {
            en: 'Nothing is safe on its own beyond federal benefits. The debtor can claim wages for the past 31 days.',
            es: 'Nada queda a salvo por sí solo, aparte de los beneficios federales. El deudor puede reclamar el salario de los últimos 31 días.',
          },
        },
      },
    ]),
    homestead: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite('Haw. Rev. Stat. §§ 651-91, 651-92', 'https://judgmentproof.org/states/hawaii.html'),
        confidence: 'secondary',
        note: {
          en: 'As far as we know, the bills to raise this did not pass. Money from a sale is protected for six months.',
          es: 'Hasta donde sabemos, los proyectos de ley para aumentarlo no se aprobaron. El dinero de una venta queda protegido por seis meses.',
        },
        value: {
          cents: cents(20_000),
          isUnlimited: false,
          marriedCents: cents(30_000),
          seniorOrDisabledCents: cents(30_000),
          acresUrban: 1,
          acresRural: 1,
          rule: {
            en: 'Up to $20,000 of equity in one parcel of up to an acre. It is $30,000 for a head of a family or a person aged 65 or over.',
            es: 'Hasta $20,000 del valor neto de un terreno de hasta un acre. Son $30,000 para quien es cabeza de familia o tiene 65 años o más.',
          },
        },
      },
    ]),
    vehicle: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite('Haw. Rev. Stat. § 651-121(2)', 'https://judgmentproof.org/states/hawaii.html'),
        confidence: 'secondary',
        note: {
          en: 'As far as we know, the bills to raise it to $15,000 had not passed.',
          es: 'Hasta donde sabemos, los proyectos de ley para aumentarlo a $15,000 no se habían aprobado.',
        },
        value: {
          cents: cents(2_575),
          isUnlimited: false,
          rule: {
            en: 'One motor vehicle, up to $2,575 of its value after liens, at the wholesale price.',
            es: 'Un vehículo de motor, hasta $2,575 de su valor después de los gravámenes, a precio de mayoreo.',
          },
        },
      },
    ]),
    wildcard: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite('Haw. Rev. Stat. § 651-121'),
        confidence: 'known',
        note: {
          en: 'Hawaii has no exemption for property of any kind. Each item must fit one on the list.',
          es: 'Hawái no tiene una exención para bienes de cualquier tipo. Cada artículo debe caber en una de la lista.',
        },
        none: true,
      },
    ]),
    toolsOfTrade: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Haw. Rev. Stat. § 651-121(3)',
          'https://codes.findlaw.com/hi/division-4-courts-and-judicial-proceedings/hi-rev-st-sect-651-121/',
        ),
        confidence: 'verified',
        note: {
          en: 'The debtor must really use the item to earn a living.',
          es: 'El deudor debe usar de verdad el artículo para ganarse la vida.',
        },
        value: {
          cents: null,
          isUnlimited: true,
          rule: {
            en: 'Tools, equipment, a commercial fishing boat and nets, a work vehicle, and other property reasonably needed for the trade. There is no dollar limit.',
            es: 'Herramientas, equipo, una embarcación de pesca comercial con sus redes, un vehículo de trabajo y otros bienes razonablemente necesarios para el oficio. No hay límite en dólares.',
          },
        },
      },
    ]),
    householdGoods: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Haw. Rev. Stat. § 651-121(1)',
          'https://codes.findlaw.com/hi/division-4-courts-and-judicial-proceedings/hi-rev-st-sect-651-121/',
        ),
        confidence: 'verified',
        note: {
          en: 'This covers family members who live with the debtor too.',
          es: 'Esto protege también a los familiares que viven con el deudor.',
        },
        value: {
          cents: null,
          isUnlimited: true,
          rule: {
            en: 'Necessary furnishings, appliances, books and clothing, with no dollar limit. Jewelry is limited to $1,000.',
            es: 'Los muebles, aparatos, libros y ropa necesarios, sin límite en dólares. Las joyas tienen un límite de $1,000.',
          },
        },
      },
    ]),
    claimOfExemption: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Haw. Rev. Stat. §§ 651-121, 652-1'),
        confidence: 'known',
        note: {
          en: 'We found no fixed deadline. Make the claim before the sale, or before the bank pays.',
          es: 'No encontramos un plazo fijo. Haga la reclamación antes de la venta o antes de que el banco pague.',
        },
        value: {
          period: null,
          runsFromWords: null,
          form: null,
          where: {
            en: 'the District Court that issued the writ or garnishee summons',
            es: 'el Tribunal de Distrito que emitió la orden de ejecución o la citación de embargo',
          },
        },
      },
    ]),
    writ: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Haw. Rev. Stat. §§ 651-31 et seq.',
          'http://research.lawyers.com/hawaii/hi-collecting-the-judgment.html',
        ),
        confidence: 'secondary',
        note: {
          en: 'The creditor must say what property is to be seized and where it is.',
          es: 'El acreedor debe decir qué bienes se van a embargar y dónde están.',
        },
        value: {
          document: { en: 'Writ of execution', es: 'Orden de ejecución (Writ of execution)' },
          form: null,
          issuedBy: { en: 'the District Court', es: 'el Tribunal de Distrito' },
          servedBy: {
            en: 'the sheriff, a police officer, or an authorized process server',
            es: 'el alguacil (sheriff), un policía o un notificador autorizado',
          },
          returnDays: null,
        },
      },
    ]),
    debtorExam: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Haw. Rev. Stat. § 636-4; Haw. Dist. Ct. R. Civ. P. 69'),
        confidence: 'known',
        note: {
          en: 'The debtor answers under oath about income and property.',
          es: 'El deudor responde bajo juramento sobre sus ingresos y bienes.',
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
        cite: cite('Haw. Rev. Stat. § 710-1077'),
        confidence: 'known',
        note: {
          en: 'The court normally first orders the person to come and explain (show cause).',
          es: 'Por lo normal, el tribunal primero ordena a la persona que venga a dar explicaciones (show cause).',
        },
        value: {
          rule: {
            en: 'Ignoring an order to be examined can lead to an arrest warrant or contempt. Not paying is not contempt.',
            es: 'No hacer caso de una orden de interrogatorio puede llevar a una orden de arresto o a desacato. No pagar no es desacato.',
          },
        },
      },
    ]),
    domestication: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Haw. Rev. Stat. §§ 636C-1 et seq.',
          'http://www.007aj.com/enforcing-a-foreign-judgment-aka-sister-state-judgment-in-hawaii-2/',
        ),
        confidence: 'secondary',
        note: {
          en: 'Notice goes to the debtor. Check the waiting time with the clerk.',
          es: 'Se avisa al deudor. Verifique el tiempo de espera en la secretaría.',
        },
        value: {
          act: {
            en: 'Uniform Enforcement of Foreign Judgments Act (UEFJA)',
            es: 'Ley Uniforme de Ejecución de Fallos de Otros Estados (UEFJA)',
          },
          filing: {
            en: 'File an authenticated (exemplified) copy of the judgment and an affidavit with a court clerk.',
            es: 'Presente una copia autenticada (exemplified copy) del fallo y una declaración jurada en la secretaría de un tribunal.',
          },
          wait: null,
        },
      },
    ]),
    installments: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Haw. Rev. Stat. §§ 633-27 to 633-36'),
        confidence: 'uncertain',
        note: { en: 'Ask at the hearing.', es: 'Pídalo en la audiencia.' },
        value: {
          courtOrdered: true,
          form: null,
          rule: {
            en: 'The small claims judge may set payments over time. If one is missed, the creditor can enforce the balance.',
            es: 'El juez de reclamos menores puede fijar pagos a plazos. Si falta uno, el acreedor puede ejecutar lo que queda.',
          },
        },
      },
    ]),
    badCheck: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Haw. Rev. Stat. § 490:3-506', 'https://locateassetsnow.com/nsf-check-laws-by-state/'),
        confidence: 'secondary',
        note: {
          en: 'It does not apply where payment was stopped in a good-faith dispute.',
          es: 'No se aplica si el pago se detuvo por una disputa de buena fe.',
        },
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
        cite: cite('Haw. Rev. Stat. §§ 443B-1 et seq., 480D-1 et seq.'),
        confidence: 'known',
        note: {
          en: 'A violation is an unfair practice, with extra damages and fees.',
          es: 'Una violación es una práctica desleal, con daños adicionales y honorarios.',
        },
        value: {
          law: {
            en: 'Haw. Rev. Stat. chapters 443B (agencies) and 480D (others)',
            es: 'Haw. Rev. Stat., capítulos 443B (agencias de cobro) y 480D (los demás)',
          },
          coversOriginalCreditors: true,
          rule: {
            en: 'Chapter 480D bars threats, force and false statements by those who collect their own consumer debts.',
            es: 'El capítulo 480D prohíbe las amenazas, la coacción y las declaraciones falsas a quienes cobran sus propias deudas de consumo.',
          },
        },
      },
    ]),
    minimumWage: checked('today', '2026-11-21', [
      {
        from: '2026-01-01',
        cite: cite('Haw. Rev. Stat. § 387-2', 'https://www.ncsl.org/labor-and-employment/state-minimum-wages'),
        confidence: 'secondary',
        note: { en: 'It rises to $18 on January 1, 2028.', es: 'Sube a $18 el 1 de enero de 2028.' },
        value: { hourlyCents: 1600 },
      },
    ]),
    governmentDebtor: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Haw. Rev. Stat. §§ 661-8, 662-8, 662-11'),
        confidence: 'known',
        note: {
          en: 'Pay that is owed to public employees is reached under chapter 653.',
          es: 'El salario que se debe a empleados públicos se alcanza por el capítulo 653.',
        },
        value: {
          rule: {
            en: 'Public property cannot be seized. Judgments against the State are paid when the legislature sets money aside, and those against a county from its funds.',
            es: 'Los bienes públicos no se pueden embargar. Los fallos contra el Estado se pagan cuando la legislatura asigna el dinero, y los fallos contra un condado, de sus fondos.',
          },
        },
      },
    ]),
    links: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Hawaii State Judiciary'),
        confidence: 'known',
        value: {
          selfHelp: 'https://www.courts.state.hi.us/self-help/small_claims/small_claims',
          forms: null,
        },
      },
    ]),
  },
}
