// Texas: what a small-claims money judgment means here. Read 2026-11-21.

import { cents, checked, cite } from '../entry'
import type { Jurisdiction } from '../types'

export const texas: Jurisdiction = {
  code: 'TX',
  name: { en: 'Texas', es: 'Texas' },
  timeZone: 'America/Chicago',
  facts: {
    smallClaims: checked('entered', '2026-11-21', [
      {
        from: '2013-08-31',
        cite: cite("Tex. Gov't Code § 27.031 (former)"),
        confidence: 'known',
        value: {
          court: {
            en: 'Justice Court (justice of the peace)',
            es: 'Tribunal de Justicia de Paz (Justice Court)',
          },
          limitCents: cents(10_000),
          limitNote: null,
        },
      },
      {
        from: '2020-09-01',
        cite: cite("Tex. Gov't Code § 27.031; Tex. R. Civ. P. 500.3"),
        confidence: 'known',
        note: {
          en: 'Debt cases brought by lenders and by buyers of debts follow extra rules (Rule 508).',
          es: 'Los casos de deuda que presentan los prestamistas y los compradores de deudas siguen reglas adicionales (Regla 508).',
        },
        value: {
          court: {
            en: 'Justice Court (justice of the peace)',
            es: 'Tribunal de Justicia de Paz (Justice Court)',
          },
          limitCents: cents(20_000),
          limitNote: {
            en: "Includes attorney's fees, if any, but not statutory interest or court costs.",
            es: 'Incluye los honorarios de abogado, si los hay, pero no los intereses legales ni las costas.',
          },
        },
      },
    ]),
    appeal: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Tex. R. Civ. P. 506.1'),
        confidence: 'known',
        note: {
          en: "The appeal is a fresh trial in county court. File a bond, a cash deposit or a sworn statement of inability to pay. A defendant's bond is twice the judgment; a plaintiff's is $500.",
          es: 'La apelación es un juicio nuevo en el tribunal del condado. Presente una fianza, un depósito en efectivo o una declaración jurada de que no puede pagar. La fianza del demandado es el doble del fallo; la del demandante es de $500.',
        },
        value: {
          period: { count: 21, unit: 'days' },
          by: 'either',
          runsFrom: 'entered',
          runsFromWords: {
            en: 'the day the judge signs the judgment (or rules on a motion for new trial)',
            es: 'el día en que el juez firma el fallo (o decide una petición de nuevo juicio)',
          },
        },
      },
    ]),
    enforcementStart: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Tex. R. Civ. P. 627'),
        confidence: 'known',
        note: {
          en: 'It can be sooner only on an affidavit that the debtor is about to hide property. An appeal to county court wipes out the justice court judgment.',
          es: 'Puede ser antes solo con una declaración jurada de que el deudor está por esconder bienes. Una apelación al tribunal del condado deja sin efecto el fallo del tribunal de justicia de paz.',
        },
        value: {
          wait: { count: 30, unit: 'days' },
          runsFrom: 'entered',
          trigger: {
            en: 'the judge signs the judgment (or overrules a motion for new trial)',
            es: 'el juez firma el fallo (o niega una petición de nuevo juicio)',
          },
        },
      },
    ]),
    interest: checked('entered', '2026-11-21', [
      {
        from: '2003-06-20',
        cite: cite(
          'Tex. Fin. Code §§ 304.001, 304.003',
          'https://instalawyer.io/laws/texas-statutes/section-304003-judgment-interest-rate',
        ),
        confidence: 'verified',
        note: {
          en: 'Texas judgments must state their interest rate. Use the rate printed in the judgment. It never changes afterward. Court costs and interest awarded in the judgment earn interest too (§ 304.003(a)).',
          es: 'Los fallos de Texas deben indicar su tasa de interés. Use la tasa impresa en el fallo. Después nunca cambia. Las costas y los intereses incluidos en el fallo también generan intereses (§ 304.003(a)).',
        },
        value: {
          rate: {
            kind: 'set-by-judgment',
            formula: {
              en: 'The US prime rate on the 15th of the month before the judgment, never under 5% or over 15%, compounded once a year.',
              es: 'La tasa preferencial de los Estados Unidos (prime) el día 15 del mes anterior al fallo, nunca menos de 5% ni más de 15%, capitalizada una vez al año.',
            },
          },
          compounding: 'yearly',
          yearBasis: 365,
          rounding: 'half-up',
          costsBear: true,
          awardedInterestBears: true,
          special: [
            {
              applies: {
                en: 'Contract that sets a rate: that rate, up to 18%',
                es: 'Contrato que fija una tasa: esa tasa, hasta 18%',
              },
              when: null,
              rate: { kind: 'fixed', annualPercent: 18 },
              atMost: true,
              cite: cite('Tex. Fin. Code § 304.002'),
            },
          ],
          contractRateAllowed: true,
        },
      },
      {
        from: '2019-02-01',
        cite: cite(
          'Tex. Fin. Code §§ 304.002, 304.003, 304.005, 304.006',
          'https://lawserver.com/law/state/texas/tx-codes/texas_finance_code_304-003',
        ),
        confidence: 'uncertain',
        note: {
          en: 'Use the rate printed in the judgment. It never changes afterward. Our table is worked out from the prime rate by judgment date. For January 2023 it shows 7%, but it may have been 7.5%: the prime rate rose to 7.5% on December 15, 2022, the very day the state computed it. Check rates after January 2026 with the clerk. Court costs and interest awarded in the judgment earn interest too (§ 304.003(a)).',
          es: 'Use la tasa impresa en el fallo. Después nunca cambia. Nuestra tabla se calculó con la tasa preferencial (prime) según la fecha del fallo. Para enero de 2023 indica 7%, pero pudo ser 7.5%: la tasa prime subió a 7.5% el 15 de diciembre de 2022, el mismo día en que el estado la calculó. Confirme en la secretaría las tasas posteriores a enero de 2026. Las costas y los intereses incluidos en el fallo también generan intereses (§ 304.003(a)).',
        },
        value: {
          rate: {
            kind: 'table',
            follows: 'entry',
            rows: [
              { from: '2019-02-01', annualPercent: 5.5 },
              { from: '2019-09-01', annualPercent: 5.25 },
              { from: '2019-11-01', annualPercent: 5 },
              { from: '2022-09-01', annualPercent: 5.5 },
              { from: '2022-11-01', annualPercent: 6.25 },
              { from: '2022-12-01', annualPercent: 7 },
              { from: '2023-02-01', annualPercent: 7.5 },
              { from: '2023-03-01', annualPercent: 7.75 },
              { from: '2023-05-01', annualPercent: 8 },
              { from: '2023-06-01', annualPercent: 8.25 },
              { from: '2023-09-01', annualPercent: 8.5 },
              { from: '2024-11-01', annualPercent: 8 },
              { from: '2024-12-01', annualPercent: 7.75 },
              { from: '2025-02-01', annualPercent: 7.5 },
              { from: '2025-11-01', annualPercent: 7.25 },
              { from: '2025-12-01', annualPercent: 7 },
              { from: '2026-01-01', annualPercent: 6.75 },
            ],
            knownThrough: '2026-01-31',
            formula: {
              en: 'The US prime rate on the 15th of the month before the judgment, never under 5% or over 15%. It is fixed for the life of the judgment and compounded once a year.',
              es: 'La tasa preferencial de los Estados Unidos (prime) el día 15 del mes anterior al fallo, nunca menos de 5% ni más de 15%. Queda fija mientras dure el fallo y se capitaliza una vez al año.',
            },
          },
          compounding: 'yearly',
          yearBasis: 365,
          rounding: 'half-up',
          costsBear: true,
          awardedInterestBears: true,
          special: [
            {
              applies: {
                en: 'Contract that sets a rate: that rate, up to 18%',
                es: 'Contrato que fija una tasa: esa tasa, hasta 18%',
              },
              when: null,
              rate: { kind: 'fixed', annualPercent: 18 },
              atMost: true,
              cite: cite('Tex. Fin. Code § 304.002'),
            },
          ],
          contractRateAllowed: true,
        },
      },
    ]),
    judgmentLife: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Tex. Civ. Prac. & Rem. Code §§ 31.006, 34.001'),
        confidence: 'known',
        note: {
          en: 'A judgment with no writ for 10 years goes dormant. Each writ issued in time gives 10 more years. Justice court judgments work the same way.',
          es: 'Un fallo sin orden de ejecución durante 10 años queda inactivo. Cada orden emitida a tiempo da 10 años más. Los fallos de los tribunales de justicia de paz funcionan igual.',
        },
        value: {
          years: 10,
          renewable: true,
          renewHow: {
            en: 'Have a writ of execution issued within 10 years. A dormant judgment is revived by scire facias or by a lawsuit on the debt.',
            es: 'Pida que se emita una orden de ejecución (writ of execution) dentro de los 10 años. Un fallo inactivo se reactiva con un scire facias o con una demanda por la deuda.',
          },
          window: {
            words: {
              en: 'before 10 years pass without a writ; to revive it, within 2 years after it goes dormant',
              es: 'antes de que pasen 10 años sin una orden de ejecución; para reactivarlo, dentro de los 2 años de quedar inactivo',
            },
          },
          renewedYears: 10,
          dormancyYears: 10,
        },
      },
    ]),
    lienRealProperty: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Tex. Prop. Code §§ 52.001-52.006'),
        confidence: 'known',
        note: {
          en: 'The lien does not attach to the homestead. A debtor can clear the title to a homestead with the affidavit in Prop. Code § 52.0012. To continue the lien, record a new abstract.',
          es: 'El gravamen no alcanza la vivienda protegida (homestead). El deudor puede liberar el título de su vivienda con la declaración jurada de Prop. Code § 52.0012. Para continuar el gravamen, inscriba un nuevo extracto.',
        },
        value: {
          document: { en: 'Abstract of Judgment', es: 'Extracto del Fallo (Abstract of Judgment)' },
          where: {
            en: 'county clerk, in each county where the debtor owns land',
            es: 'secretaría del condado (county clerk), en cada condado donde el deudor tenga un inmueble',
          },
          years: 10,
          renewable: true,
        },
      },
    ]),
    satisfaction: checked('today', '2026-11-22', [
      {
        from: null,
        cite: cite('Tex. Civ. Prac. & Rem. Code § 31.008; Tex. Prop. Code §§ 52.005, 52.0012'),
        confidence: 'known',
        note: {
          en: 'Texas sets no general deadline or penalty. Get the signed, notarized release when paying. File it with the court and record it wherever an abstract is. A debtor who cannot find the creditor, or whose payment is refused, can pay the court and get a release from the clerk.',
          es: 'Texas no fija un plazo ni una multa general. Pida la cancelación firmada y notariada al pagar. Preséntela en el tribunal e inscríbala donde haya un extracto. Si el deudor no encuentra al acreedor, o este rechaza el pago, puede pagar en el tribunal y recibir la cancelación de la secretaría.',
        },
        value: {
          document: { en: 'Release of Judgment', es: 'Cancelación del Fallo (Release of Judgment)' },
          form: null,
          filedBy: 'creditor',
          period: null,
          runsFrom: 'paid-in-full',
          runsFromWords: { en: 'payment in full', es: 'el pago total' },
          penalty: null,
          penaltyCents: null,
          signing: {
            before: 'notary',
            always: true,
            note: {
              en: 'A release to be recorded is acknowledged as a deed is.',
              es: 'La cancelación que se va a inscribir se reconoce como una escritura.',
            },
          },
          partial: {
            en: 'A judgment can be shown to be paid in whole or in part by a signed and acknowledged receipt or release.',
            es: 'Se puede mostrar que un fallo está pagado en todo o en parte con un recibo o una cancelación firmados y reconocidos ante notario.',
          },
          lienRelease: {
            en: 'Record the release with the county clerk of each county where an abstract of judgment was recorded.',
            es: 'Inscriba la cancelación en la secretaría de cada condado donde se inscribió un extracto del fallo (abstract of judgment).',
          },
          motion: {
            en: 'If the creditor took the money and will not sign a release, either side may ask the court by motion for a hearing on whether a release should be filed. If the creditor refuses the money or cannot be found, the debtor may pay the court, which issues a release.',
            es: 'Si el acreedor aceptó el dinero y no firma la cancelación, cualquiera de las partes puede pedir al tribunal con una petición una audiencia sobre si debe registrarse. Si el acreedor rechaza el dinero o no se encuentra, el deudor puede pagar en el tribunal, que emite la cancelación.',
          },
          sources: {
            signing: { cite: cite('Tex. Prop. Code § 52.005'), confidence: 'known' },
            partial: { cite: cite('Tex. Prop. Code § 52.005'), confidence: 'known' },
            lienRelease: {
              cite: cite(
                'Tex. Prop. Code § 52.005',
                'https://legalclarity.org/release-of-judgment-in-texas-requirements-and-filing/',
              ),
              confidence: 'secondary',
            },
            motion: {
              cite: cite(
                'Tex. Civ. Prac. & Rem. Code § 31.008(a), (g)',
                'https://capitol.texas.gov/tlodocs/77R/billtext/html/HB02557E.htm',
              ),
              confidence: 'secondary',
            },
          },
        },
      },
    ]),
    vacateDefault: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Tex. R. Civ. P. 505.3, 506.1'),
        confidence: 'known',
        note: {
          en: 'If the judge has not ruled by the 21st day after signing, the motion is denied automatically.',
          es: 'Si el juez no ha decidido al día 21 después de la firma, la petición queda negada automáticamente.',
        },
        value: {
          period: { count: 14, unit: 'days' },
          runsFrom: 'entered',
          runsFromWords: {
            en: 'the day the judge signs the default judgment',
            es: 'el día en que el juez firma el fallo en rebeldía',
          },
          form: null,
          rule: {
            en: 'File a motion to set aside the default, for good cause, within 14 days. The 21-day appeal is also open and gives a new trial. Later there is only a bill of review.',
            es: 'Presente una petición para anular la rebeldía, con una buena razón, dentro de 14 días. También se puede apelar en 21 días, y eso da un nuevo juicio. Más tarde solo queda una demanda de revisión (bill of review).',
          },
        },
      },
    ]),
    lienPersonalProperty: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Tex. R. Civ. P. 637, 639'),
        confidence: 'known',
        note: {
          en: 'A lien on goods comes only from a levy under a writ of execution.',
          es: 'El gravamen sobre bienes muebles nace solo del embargo con una orden de ejecución.',
        },
        none: true,
      },
    ]),
    wages: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite('Tex. Const. art. XVI, § 28; Tex. Prop. Code § 42.001(b)(1)'),
        confidence: 'known',
        note: {
          en: 'Current pay for personal work cannot be garnished for an ordinary judgment. It can be for child support, spousal maintenance, student loans and taxes. The protection ends once the pay is received: wages in a bank account can be garnished. Unpaid commissions are safe up to a quarter of the personal property cap.',
          es: 'El salario corriente por trabajo personal no se puede embargar por un fallo ordinario. Sí por manutención de menores o del cónyuge, préstamos estudiantiles e impuestos. La protección termina cuando se recibe el pago: el salario que está en una cuenta de banco se puede embargar. Las comisiones sin pagar están protegidas hasta la cuarta parte del límite de bienes muebles.',
        },
        none: true,
      },
    ]),
    bankAccount: checked('levied', '2026-11-21', [
      {
        from: '2022-05-01',
        cite: cite(
          'Tex. R. Civ. P. 663a, 679b; Tex. Prop. Code § 42.0021',
          'https://www.stcl.edu/lib/TexasRulesProject/TRCP657-679/rule679b2022.html',
        ),
        confidence: 'verified',
        note: {
          en: 'Cash is not on the list of exempt property. Claim benefits, retirement money, child support or other protected sources.',
          es: 'El efectivo no está en la lista de bienes exentos. Reclame los beneficios, el dinero de jubilación, la manutención de menores u otras fuentes protegidas.',
        },
        value: {
          automaticCents: null,
          rule: {
            en: 'No dollar amount is safe automatically beyond federal benefits. Within 3 business days after a freeze, the creditor or receiver must send a Notice of Protected Property Rights and a claim form. Nothing may be paid over for 14 days (17 if the notice was mailed).',
            es: 'Ninguna suma está protegida automáticamente, salvo los beneficios federales. Dentro de los 3 días hábiles de congelar la cuenta, el acreedor o el administrador judicial debe enviar un aviso de derechos (Notice of Protected Property Rights) y un formulario de reclamo. No se puede entregar nada durante 14 días (17 si el aviso se envió por correo).',
          },
        },
      },
    ]),
    homestead: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite('Tex. Const. art. XVI, §§ 50-51; Tex. Prop. Code §§ 41.001-41.002'),
        confidence: 'known',
        note: {
          en: "It does not stop liens for the purchase price, taxes, home equity loans, builders (mechanic's liens) or owners' associations. Money from a sale is safe for six months.",
          es: 'No detiene los gravámenes por el precio de compra, los impuestos, los préstamos sobre el valor de la vivienda, los constructores (mechanic liens) ni las asociaciones de propietarios. El dinero de una venta está protegido por seis meses.',
        },
        value: {
          cents: null,
          isUnlimited: true,
          marriedCents: null,
          seniorOrDisabledCents: null,
          acresUrban: 10,
          acresRural: 200,
          rule: {
            en: 'There is no dollar limit. In a city, town or village the home may have up to 10 acres. In the country it may have up to 200 acres for a family, or 100 for a single adult.',
            es: 'No hay límite en dólares. En una ciudad o un pueblo la vivienda puede tener hasta 10 acres. En el campo, hasta 200 acres para una familia, o 100 para un adulto solo.',
          },
        },
      },
    ]),
    vehicle: checked('levied', '2026-11-21', [
      {
        from: '2015-09-01',
        cite: cite('Tex. Prop. Code §§ 42.001-42.002'),
        confidence: 'known',
        note: {
          en: 'Count the value after liens. A secured lender can still repossess.',
          es: 'Cuente el valor después de restar los gravámenes. El prestamista con garantía todavía puede recuperar el vehículo.',
        },
        value: {
          cents: cents(50_000),
          isUnlimited: false,
          marriedCents: cents(100_000),
          isShared: true,
          rule: {
            en: "One vehicle for each member of the household who has a driver's license, or who relies on someone with one. It has no limit of its own: it shares the overall cap on listed property, $50,000 for a single adult or $100,000 for a family.",
            es: 'Un vehículo por cada miembro del hogar que tiene licencia de conducir o que depende de alguien que la tiene. No tiene un límite propio: comparte el límite total de los bienes de la lista, $50,000 para un adulto solo o $100,000 para una familia.',
          },
        },
      },
    ]),
    wildcard: checked('levied', '2026-11-21', [
      {
        from: '2015-09-01',
        cite: cite('Tex. Prop. Code §§ 42.001-42.002'),
        confidence: 'known',
        note: {
          en: 'Texas has no amount for property of any kind. One overall cap, $50,000 for a single adult or $100,000 for a family, covers all the listed items together: furnishings, food, tools, clothing, jewelry up to a quarter of the cap, two firearms, sports gear, vehicles and animals. Over the cap, the debtor picks which to keep. Prescribed health aids and bibles are outside it.',
          es: 'Texas no tiene una suma para bienes de cualquier clase. Un solo límite total, $50,000 para un adulto solo o $100,000 para una familia, cubre en conjunto los bienes de la lista: muebles, comida, herramientas, ropa, joyas hasta la cuarta parte del límite, dos armas de fuego, equipo deportivo, vehículos y animales. Si pasan del límite, el deudor elige cuáles conserva. Los aparatos médicos recetados y las biblias no cuentan.',
        },
        none: true,
      },
    ]),
    toolsOfTrade: checked('levied', '2026-11-21', [
      {
        from: '2015-09-01',
        cite: cite('Tex. Prop. Code § 42.002(a)(4)'),
        confidence: 'known',
        note: {
          en: 'Tools have no separate dollar limit.',
          es: 'Las herramientas no tienen un límite separado en dólares.',
        },
        value: {
          cents: cents(50_000),
          isUnlimited: false,
          marriedCents: cents(100_000),
          isShared: true,
          rule: {
            en: 'Tools, equipment, books and vehicles used in a trade or profession, and farming vehicles. They share the overall cap on listed property: $50,000 for a single adult or $100,000 for a family.',
            es: 'Herramientas, equipo, libros y vehículos que se usan en un oficio o profesión, y vehículos agrícolas. Comparten el límite total de los bienes de la lista: $50,000 para un adulto solo o $100,000 para una familia.',
          },
        },
      },
    ]),
    householdGoods: checked('levied', '2026-11-21', [
      {
        from: '2015-09-01',
        cite: cite('Tex. Prop. Code § 42.002(a)'),
        confidence: 'known',
        note: {
          en: 'They have no separate dollar limit. Jewelry may be at most a quarter of the cap.',
          es: 'No tienen un límite separado en dólares. Las joyas pueden ser como máximo la cuarta parte del límite.',
        },
        value: {
          cents: cents(50_000),
          isUnlimited: false,
          marriedCents: cents(100_000),
          isShared: true,
          rule: {
            en: 'Home furnishings, family heirlooms, food, clothing and pets. They share the overall cap on listed property: $50,000 for a single adult or $100,000 for a family.',
            es: 'Muebles del hogar, recuerdos de familia, comida, ropa y mascotas. Comparten el límite total de los bienes de la lista: $50,000 para un adulto solo o $100,000 para una familia.',
          },
        },
      },
    ]),
    claimOfExemption: checked('today', '2026-11-21', [
      {
        from: '2022-05-01',
        cite: cite(
          'Tex. R. Civ. P. 663a, 679b',
          'https://www.stcl.edu/lib/TexasRulesProject/TRCP657-679/rule679b2022.html',
        ),
        confidence: 'verified',
        note: {
          en: 'During these days nothing may be sold or paid over, so file within them. A later claim is possible while the money is still held. The form stops payment until a prompt hearing.',
          es: 'Durante estos días no se puede vender ni entregar nada, así que presente el reclamo dentro de ellos. Se puede reclamar después mientras el dinero siga retenido. El formulario detiene el pago hasta una pronta audiencia.',
        },
        value: {
          period: { count: 14, unit: 'days' },
          runsFromWords: {
            en: 'service of the Notice of Protected Property Rights (17 days if it was mailed)',
            es: 'la notificación del aviso de derechos (Notice of Protected Property Rights); 17 días si se envió por correo',
          },
          form: 'Protected Property Claim Form',
          where: {
            en: 'the court named on the notice, with copies to the creditor, the bank and the receiver',
            es: 'el tribunal que indica el aviso, con copias al acreedor, al banco y al administrador judicial',
          },
        },
      },
    ]),
    writ: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Tex. R. Civ. P. 621, 629'),
        confidence: 'known',
        note: {
          en: 'It is returned in 30, 60 or 90 days, as the creditor asks. The debtor may point out which property that is not exempt should be taken first. Bank money needs a separate suit for a writ of garnishment.',
          es: 'Se devuelve en 30, 60 o 90 días, según lo pida el acreedor. El deudor puede señalar qué bienes no exentos se deben tomar primero. Para el dinero en un banco hace falta una demanda aparte de embargo (writ of garnishment).',
        },
        value: {
          document: { en: 'Writ of Execution', es: 'Orden de ejecución (Writ of Execution)' },
          form: null,
          issuedBy: {
            en: 'the clerk or judge of the justice court',
            es: 'la secretaría o el juez del tribunal de justicia de paz (justice court)',
          },
          servedBy: { en: 'a constable or the sheriff', es: 'un oficial (constable) o el alguacil (sheriff)' },
          returnDays: 90,
        },
      },
    ]),
    debtorExam: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Tex. R. Civ. P. 621a'),
        confidence: 'known',
        note: {
          en: 'Answers are due in 30 days. It can be used at any time while the judgment is alive. The next step is a turnover order or a receiver (Civ. Prac. & Rem. Code § 31.002).',
          es: 'Las respuestas se deben dar en 30 días. Se puede usar en cualquier momento mientras el fallo esté vigente. El paso siguiente es una orden de entrega (turnover order) o un administrador judicial (Civ. Prac. & Rem. Code § 31.002).',
        },
        value: {
          name: {
            en: 'Post-judgment discovery (interrogatories, requests for production, deposition)',
            es: 'Obtención de información después del fallo (post-judgment discovery): preguntas escritas, pedido de documentos y declaración',
          },
          form: null,
          frequency: null,
        },
      },
    ]),
    contempt: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Tex. Const. art. I, § 18; Tex. Civ. Prac. & Rem. Code § 31.002(c)'),
        confidence: 'known',
        note: {
          en: 'For contempt a justice court can fine up to $100 and jail for up to three days.',
          es: 'Por desacato, un tribunal de justicia de paz puede imponer una multa de hasta $100 y hasta tres días de cárcel.',
        },
        value: {
          rule: {
            en: 'To disobey a turnover or discovery order can be contempt. No one can be jailed for not paying the judgment.',
            es: 'Desobedecer una orden de entrega de bienes o de dar información puede ser desacato. Nadie puede ir a la cárcel por no pagar el fallo.',
          },
        },
      },
    ]),
    domestication: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Tex. Civ. Prac. & Rem. Code §§ 35.001-35.008'),
        confidence: 'known',
        note: {
          en: 'Once filed it is treated as a Texas judgment, so an execution follows the ordinary 30-day rule. A judgment that is dormant at home, or over 10 years old against a Texas resident, may be barred (§ 16.066).',
          es: 'Una vez presentado se trata como un fallo de Texas, así que la ejecución sigue la regla ordinaria de 30 días. Un fallo inactivo en su estado, o de más de 10 años contra un residente de Texas, puede estar excluido (§ 16.066).',
        },
        value: {
          act: {
            en: 'Uniform Enforcement of Foreign Judgments Act',
            es: 'Ley Uniforme de Ejecución de Fallos de Otros Estados (Uniform Enforcement of Foreign Judgments Act)',
          },
          filing: {
            en: 'File an authenticated copy with the clerk of any court that has jurisdiction, with an affidavit of addresses and notice to the debtor.',
            es: 'Presente una copia autenticada en la secretaría de cualquier tribunal competente, con una declaración jurada de direcciones y un aviso al deudor.',
          },
          wait: null,
        },
      },
    ]),
    installments: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Tex. Civ. Prac. & Rem. Code § 31.002'),
        confidence: 'known',
        note: {
          en: 'Ask the creditor for a written plan that says no writ or garnishment while it is kept. Wages already paid out are not safe from turnover, but a court cannot order turnover of exempt wages.',
          es: 'Pida al acreedor un plan por escrito que diga que no habrá orden de ejecución ni embargo mientras se cumpla. El salario ya pagado no está a salvo de una orden de entrega, pero el tribunal no puede ordenar la entrega del salario exento.',
        },
        value: {
          courtOrdered: false,
          form: null,
          rule: {
            en: 'A justice court does not normally order installments. The two sides agree on them in writing, or a turnover order can direct payments from income that is not exempt.',
            es: 'El tribunal de justicia de paz normalmente no ordena cuotas. Las partes las acuerdan por escrito, o una orden de entrega puede disponer pagos con ingresos no exentos.',
          },
        },
      },
    ]),
    badCheck: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Tex. Bus. & Com. Code § 3.506; Tex. Civ. Prac. & Rem. Code §§ 134.001-134.005; Tex. Penal Code § 32.41',
        ),
        confidence: 'uncertain',
        note: {
          en: "Intent is presumed if a demand is not met within 10 days of notice. But the loser of a Theft Liability Act claim pays the winner's fees, so use it with care.",
          es: 'Se presume la intención si no se cumple con una exigencia dentro de los 10 días del aviso. Pero quien pierde un reclamo según esta ley (Theft Liability Act) paga los honorarios de quien gana; úsela con cuidado.',
        },
        value: {
          rule: {
            en: "The holder can charge a processing fee of up to $30. If the check was passed with intent to steal, the Theft Liability Act allows a suit for the actual loss, up to $1,000 more, and attorney's fees.",
            es: 'El tenedor puede cobrar un cargo de hasta $30. Si el cheque se entregó con intención de robar, la Ley de Responsabilidad por Robo (Theft Liability Act) permite demandar la pérdida real, hasta $1,000 más y los honorarios de abogado.',
          },
          multiplier: null,
          leastCents: null,
          mostCents: cents(1000),
          notice: { count: 10, unit: 'days' },
          feeCents: cents(30),
        },
      },
    ]),
    collectionConduct: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Tex. Fin. Code §§ 392.001-392.404'),
        confidence: 'known',
        note: {
          en: "The person harmed can ask for actual damages, a court order to stop, and attorney's fees. Some breaches are also deceptive trade practices.",
          es: 'La persona afectada puede pedir los daños reales, una orden judicial de cese y los honorarios de abogado. Algunas faltas son además prácticas comerciales engañosas.',
        },
        value: {
          law: {
            en: 'Texas Debt Collection Act',
            es: 'Ley de Cobro de Deudas de Texas (Texas Debt Collection Act)',
          },
          coversOriginalCreditors: true,
          rule: {
            en: 'Anyone who collects a consumer debt, even its own, may not threaten, harass or mislead, or add charges that are not allowed.',
            es: 'Quien cobra una deuda de consumo, aunque sea propia, no puede amenazar, acosar ni engañar, ni agregar cargos no autorizados.',
          },
        },
      },
    ]),
    minimumWage: checked('today', '2026-11-21', [
      {
        from: '2009-07-24',
        cite: cite('Tex. Lab. Code § 62.051; 29 U.S.C. § 206'),
        confidence: 'known',
        note: {
          en: 'Texas follows the federal minimum wage. It matters little here, because wages are exempt.',
          es: 'Texas sigue el salario mínimo federal. Aquí importa poco, porque el salario está exento.',
        },
        value: { hourlyCents: cents(7.25) },
      },
    ]),
    governmentDebtor: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Tex. Prop. Code § 43.001; Tex. Civ. Prac. & Rem. Code §§ 101.001 et seq., 108.001 et seq.'),
        confidence: 'known',
        note: {
          en: 'Immunity must have been waived for the judgment to stand.',
          es: 'Para que el fallo sea válido, el organismo debe haber renunciado a la inmunidad.',
        },
        value: {
          rule: {
            en: 'Public property is exempt from execution. A city, county or school district pays a judgment from its budget, or a court can order it to pay (mandamus). A judgment against the state needs an appropriation by the legislature.',
            es: 'Los bienes públicos están exentos de ejecución. Una ciudad, un condado o un distrito escolar paga el fallo con su presupuesto, o un tribunal puede ordenarle que pague (mandamus). Un fallo contra el estado requiere que la legislatura asigne los fondos.',
          },
        },
      },
    ]),
    links: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Texas Justice Court Training Center; Texas Judicial Branch'),
        confidence: 'known',
        note: {
          en: "The Texas Justice Court Training Center publishes the courts' packets for people without lawyers.",
          es: 'El Centro de Capacitación de los Tribunales de Justicia de Texas publica guías de los tribunales para personas sin abogado.',
        },
        value: {
          selfHelp: 'https://www.tjctc.org/SRL',
          forms: 'https://www.txcourts.gov/rules-forms/forms/',
        },
      },
    ]),
  },
}
