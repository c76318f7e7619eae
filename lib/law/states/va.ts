// Virginia: what a small-claims money judgment means here. Read 2026-11-21.

import { cents, checked, cite } from '../entry'
import type { Jurisdiction } from '../types'

export const virginia: Jurisdiction = {
  code: 'VA',
  name: { en: 'Virginia', es: 'Virginia' },
  timeZone: 'America/New_York',
  facts: {
    smallClaims: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Va. Code § 16.1-122.2', 'https://origin.vpap.org/bills/88449/HB364'),
        confidence: 'verified',
        note: {
          en: 'A 2026 bill to raise the $5,000 limit was put off in committee, so $5,000 stands.',
          es: 'Un proyecto de ley de 2026 para subir el límite de $5,000 quedó aplazado en comisión, así que sigue en $5,000.',
        },
        value: {
          court: {
            en: 'General District Court, Small Claims Division',
            es: 'Tribunal General de Distrito, División de Reclamos Menores',
          },
          limitCents: cents(5_000),
          limitNote: {
            en: 'Ordinary General District Court claims go up to $25,000 ($50,000 for personal injury). No lawyers in the small claims division.',
            es: 'Los reclamos ordinarios del Tribunal General de Distrito llegan a $25,000 ($50,000 por lesiones personales). En la división de reclamos menores no se permiten abogados.',
          },
        },
      },
    ]),
    appeal: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Va. Code §§ 16.1-106, 16.1-107, 16.1-122.7', 'https://github.com/UniCourt/cic-code-va'),
        confidence: 'verified',
        note: {
          en: 'The appeal is a new trial in Circuit Court. File the notice within 10 days, then post a bond and pay the costs within 30 days. People who cannot afford it need not post the bond, and a plaintiff usually does not.',
          es: 'La apelación es un nuevo juicio en el Tribunal de Circuito. Presente el aviso dentro de 10 días; después deposite una fianza y pague las costas dentro de 30 días. Las personas sin recursos no tienen que depositar la fianza, y el demandante por lo general tampoco.',
        },
        value: {
          period: { count: 10, unit: 'days' },
          by: 'either',
          runsFrom: 'entered',
          runsFromWords: { en: 'the date of the judgment', es: 'la fecha del fallo' },
        },
      },
    ]),
    enforcementStart: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Va. Code § 16.1-98', 'https://github.com/UniCourt/cic-code-va'),
        confidence: 'uncertain',
        note: {
          en: 'The statute sets no waiting time for a writ. Many clerks issue nothing until the 10 days to appeal have passed. Ask the clerk.',
          es: 'La ley no fija un plazo de espera para la orden de ejecución. Muchas secretarías no emiten nada hasta que pasan los 10 días para apelar. Pregunte en la secretaría.',
        },
        value: {
          wait: { count: 0, unit: 'days' },
          runsFrom: 'entered',
          trigger: {
            en: 'the judgment is given and the creditor asks for a writ',
            es: 'se dicta el fallo y el acreedor pide una orden de ejecución',
          },
        },
      },
    ]),
    interest: checked('entered', '2026-11-21', [
      {
        from: '2004-07-01',
        cite: cite('Va. Code §§ 6.2-302, 8.01-382', 'https://github.com/UniCourt/cic-code-va'),
        confidence: 'verified',
        note: {
          en: 'The rate in force when the judgment is entered never changes afterward. A judgment on a contract carries the contract rate or 6%, whichever is higher.',
          es: 'La tasa vigente cuando se registra el fallo nunca cambia después. Un fallo por un contrato genera la tasa del contrato o 6%, la que sea mayor.',
        },
        value: {
          rate: { kind: 'fixed', annualPercent: 6 },
          compounding: 'simple',
          yearBasis: 365,
          rounding: 'half-up',
          costsBear: null,
          awardedInterestBears: null,
          special: [
            {
              applies: {
                en: 'Judgment on a contract that sets a rate: the contract rate or 6%, whichever is higher',
                es: 'Fallo por un contrato que fija una tasa: la tasa del contrato o 6%, la que sea mayor',
              },
              when: null,
              rate: null,
              cite: cite('Va. Code § 6.2-302', 'https://github.com/UniCourt/cic-code-va'),
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
          'Va. Code § 16.1-94.1; Va. Code § 8.01-251 (judgments before July 1, 2021)',
          'https://vacode.org/2016/16.1/6/3/16.1-94.1/',
        ),
        confidence: 'verified',
        note: {
          en: 'A General District Court judgment dies after 10 years unless it was docketed in Circuit Court. If it was docketed there in time, a judgment dated before July 1, 2021 has 20 years, and a motion to extend it gives 20 more.',
          es: 'Un fallo del Tribunal General de Distrito se extingue a los 10 años, salvo que se haya inscrito en el Tribunal de Circuito. Si se inscribió allí a tiempo, un fallo anterior al 1 de julio de 2021 dura 20 años, y una petición de extensión da 20 más.',
        },
        value: {
          years: 10,
          renewable: true,
          renewHow: {
            en: 'Docket an abstract in Circuit Court within the 10 years. Then file a motion there to extend the judgment before its 20 years end.',
            es: 'Inscriba un extracto (abstract) en el Tribunal de Circuito dentro de los 10 años. Después presente allí una petición para extender el fallo antes de que terminen sus 20 años.',
          },
          window: {
            words: {
              en: 'docket it in Circuit Court before the 10 years end',
              es: 'inscríbalo en el Tribunal de Circuito antes de que terminen los 10 años',
            },
          },
          renewedYears: 20,
          dormancyYears: null,
        },
      },
      {
        from: '2021-07-01',
        cite: cite('Va. Code §§ 16.1-94.1, 8.01-251', 'https://vacode.org/2016/16.1/6/3/16.1-94.1/'),
        confidence: 'verified',
        note: {
          en: 'A General District Court judgment dies after 10 years unless it is docketed in Circuit Court. The number of extensions is limited.',
          es: 'Un fallo del Tribunal General de Distrito se extingue a los 10 años, salvo que se inscriba en el Tribunal de Circuito. El número de extensiones es limitado.',
        },
        value: {
          years: 10,
          renewable: true,
          renewHow: {
            en: 'Docket an abstract in Circuit Court. Then record a certificate there extending the limitation before it runs out.',
            es: 'Inscriba un extracto (abstract) en el Tribunal de Circuito. Después inscriba allí un certificado que extienda el plazo antes de que venza.',
          },
          window: { words: { en: 'before the 10 years end', es: 'antes de que terminen los 10 años' } },
          renewedYears: 10,
          dormancyYears: null,
        },
      },
    ]),
    lienRealProperty: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Va. Code §§ 8.01-446, 8.01-458'),
        confidence: 'known',
        note: {
          en: 'The lien exists only where the abstract is docketed. Land that spouses own by the entirety is safe from the creditor of only one of them.',
          es: 'El gravamen existe solo donde el extracto está inscrito. Un inmueble que los esposos tienen en propiedad conyugal indivisa (by the entirety) está a salvo del acreedor de uno solo de ellos.',
        },
        value: {
          document: { en: 'Abstract of judgment', es: 'Extracto del fallo (Abstract of judgment)' },
          where: {
            en: 'clerk of the Circuit Court of the city or county where the land is (judgment lien docket)',
            es: 'secretaría del Tribunal de Circuito de la ciudad o condado donde está el inmueble (registro de gravámenes por fallos)',
          },
          years: 10,
          renewable: true,
        },
      },
    ]),
    satisfaction: checked('today', '2026-11-22', [
      {
        from: null,
        cite: cite(
          'Va. Code §§ 16.1-94.01, 8.01-454',
          'https://instalawyer.io/laws/code-of-virginia/161-9401-when-and-how',
        ),
        confidence: 'verified',
        note: {
          en: 'Tell the court that gave the judgment. If an abstract was docketed, release it in that Circuit Court too.',
          es: 'Avise al tribunal que dictó el fallo. Si se inscribió un extracto, cancélelo también en ese Tribunal de Circuito.',
        },
        value: {
          document: { en: 'Notice of satisfaction', es: 'Aviso de pago del fallo (Notice of satisfaction)' },
          form: 'DC-458',
          filedBy: 'creditor',
          period: { count: 30, unit: 'days' },
          runsFrom: 'paid-in-full',
          runsFromWords: { en: 'payment in full', es: 'el pago total' },
          penalty: {
            en: "If the creditor does not do it, the debtor may ask the court, on 10 days' notice, to mark the judgment satisfied, with costs and attorney fees. If it is docketed in Circuit Court, there is a $100 fine after 90 days or after 10 days' notice.",
            es: 'Si el acreedor no lo hace, el deudor puede pedir al tribunal, con 10 días de aviso, que anote el pago, con costas y honorarios de abogado. Si está inscrito en el Tribunal de Circuito, hay una multa de $100 después de 90 días o de un aviso de 10 días.',
          },
          penaltyCents: cents(100),
          signing: {
            before: 'clerk',
            always: false,
            note: {
              en: 'The notice to the General District Court is only signed. On the docket of the Circuit Court the creditor signs and the clerk attests.',
              es: 'El aviso al General District Court solo se firma. En el registro del Circuit Court firma el acreedor y da fe la secretaría.',
            },
          },
          formIsMandatory: false,
          partial: {
            en: 'Where there is more than one debtor, the docket says which of them satisfied the judgment. A creditor may release single parcels of land before full payment.',
            es: 'Si hay más de un deudor, el registro dice cuál de ellos pagó el fallo. El acreedor puede liberar un inmueble determinado antes del pago total.',
          },
          lienRelease: {
            en: 'Where an abstract was docketed in a Circuit Court, have the satisfaction entered there within 30 days too; the debtor pays the cost of the release.',
            es: 'Si se registró un extracto en un Circuit Court, haga anotar allí también el pago dentro de 30 días; el costo de la liberación lo paga el deudor.',
          },
          motion: {
            en: 'After 10 days’ notice to the creditor, the debtor files a Motion for Judgment to be Marked Satisfied (form DC-459) with proof. If the creditor cannot be found, the notice may be published. The creditor may have to pay costs and attorney fees.',
            es: 'Con 10 días de aviso al acreedor, el deudor presenta una petición para que el fallo se marque como pagado (Motion for Judgment to be Marked Satisfied, formulario DC-459) con la prueba. Si el acreedor no se encuentra, el aviso puede publicarse. El acreedor puede tener que pagar costas y honorarios de abogado.',
          },
          sources: {
            signing: {
              cite: cite(
                'Va. Code §§ 16.1-94.01(A), 8.01-454',
                'https://instalawyer.io/laws/code-of-virginia/801-454-judgment-when-satisfied',
              ),
              confidence: 'verified',
            },
            formIsMandatory: {
              cite: cite(
                'Va. Code § 16.1-94.01(A)',
                'https://www.fairfaxcounty.gov/generaldistrict/civil/satisfactions',
              ),
              confidence: 'verified',
            },
            partial: {
              cite: cite('Va. Code § 8.01-453', 'https://law.lis.virginia.gov/vacodefull/title8.01/chapter17/article6'),
              confidence: 'verified',
            },
            lienRelease: {
              cite: cite(
                'Va. Code §§ 8.01-453, 8.01-454',
                'https://law.lis.virginia.gov/vacodefull/title8.01/chapter17/article6',
              ),
              confidence: 'verified',
            },
            motion: {
              cite: cite(
                'Va. Code § 16.1-94.01(B); form DC-459',
                'https://www.fairfaxcounty.gov/generaldistrict/civil/satisfactions',
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
        cite: cite('Va. Code §§ 16.1-97.1, 8.01-428', 'https://github.com/UniCourt/cic-code-va'),
        confidence: 'verified',
        note: {
          en: 'An appeal within 10 days is the surer way, because it gives a new trial as of right.',
          es: 'Apelar dentro de los 10 días es el camino más seguro, porque da derecho a un nuevo juicio.',
        },
        value: {
          period: { count: 30, unit: 'days' },
          runsFrom: 'entered',
          runsFromWords: { en: 'the date of the judgment', es: 'la fecha del fallo' },
          form: null,
          rule: {
            en: 'File a motion for a new trial within 30 days; the court decides it within 45. A default judgment got by fraud on the court can be attacked for two years. A void judgment, or one against a servicemember, can be attacked at any time.',
            es: 'Presente una petición de nuevo juicio dentro de 30 días; el tribunal la decide dentro de 45. Un fallo en rebeldía obtenido con fraude al tribunal se puede impugnar durante dos años. Un fallo nulo, o contra un militar en servicio, se puede impugnar en cualquier momento.',
          },
        },
      },
    ]),
    clericalCorrection: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Va. Code § 8.01-428(B)'),
        confidence: 'known',
        value: {
          period: null,
          runsFrom: 'entered',
          rule: {
            en: 'The court may correct a clerical mistake in the judgment at any time, on its own or on the motion of either side, after any notice it orders.',
            es: 'El tribunal puede corregir un error de escritura del fallo en cualquier momento, por sí mismo o a petición de cualquiera de las partes, después del aviso que ordene.',
          },
        },
      },
    ]),
    lienPersonalProperty: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Va. Code §§ 8.01-478, 8.01-501'),
        confidence: 'known',
        note: {
          en: "Delivery of the writ to the sheriff creates a hidden lien on the debtor's personal property. Serving a garnishment summons makes it reach what others hold.",
          es: 'La entrega de la orden al alguacil crea un gravamen oculto sobre los bienes muebles del deudor. Al notificar una citación de embargo, alcanza lo que tienen terceros.',
        },
        value: {
          document: {
            en: 'Writ of fieri facias (DC-467)',
            es: 'Orden de ejecución (Writ of fieri facias, DC-467)',
          },
          where: { en: 'delivery of the writ to the sheriff', es: 'entrega de la orden al alguacil (sheriff)' },
          years: null,
          renewable: null,
        },
      },
    ]),
    wages: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite('Va. Code § 34-29 (before July 1, 2021)'),
        confidence: 'verified',
        value: {
          limits: [
            {
              label: { en: '25% of disposable pay', es: '25% del salario disponible' },
              take: { kind: 'percent', of: 'disposable', percent: 25 },
            },
            {
              label: {
                en: 'what is above 40 hours at the federal minimum wage',
                es: 'lo que pase de 40 horas al salario mínimo federal',
              },
              take: { kind: 'excess', floor: { kind: 'min-wage', hours: 40, wage: 'federal' }, percent: 100 },
            },
          ],
          rule: {
            en: 'The smaller of two sums: 25% of disposable pay, or what is above 40 times the federal minimum wage a week.',
            es: 'La menor de dos sumas: 25% del salario disponible, o lo que pase de 40 veces el salario mínimo federal a la semana.',
          },
          process: {
            en: 'The clerk issues a garnishment summons (DC-451) when the creditor asks, and it is served on the employer.',
            es: 'La secretaría emite una citación de embargo (garnishment summons, DC-451) cuando el acreedor la pide, y se notifica al empleador.',
          },
          continuous: true,
          durationDays: 180,
          headOfHousehold: null,
        },
      },
      {
        from: '2021-07-01',
        cite: cite('Va. Code §§ 34-29, 34-4.2, 16.1-99', 'https://github.com/UniCourt/cic-code-va'),
        confidence: 'verified',
        note: {
          en: 'The state wage came into this formula on July 1, 2021; before that it was the federal wage. Support and tax debts follow other rules.',
          es: 'El salario mínimo del estado entró en esta fórmula el 1 de julio de 2021; antes era el federal. Las deudas de manutención y de impuestos siguen otras reglas.',
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
            en: 'The smaller of two sums: 25% of disposable pay, or what is above 40 times the federal or Virginia minimum wage, whichever wage is higher. In 2026 that is 40 × $12.77, so $510.80 a week is fully safe.',
            es: 'La menor de dos sumas: 25% del salario disponible, o lo que pase de 40 veces el salario mínimo federal o el de Virginia, el que sea mayor. En 2026 es 40 × $12.77, así que $510.80 a la semana están totalmente protegidos.',
          },
          caution: {
            en: 'A parent who supports children at home, with household income up to $1,750 a month, may keep more each week: $34 for one child, $52 for two, $66 for three or more.',
            es: 'Un padre o una madre que mantiene a sus hijos en casa, con ingresos del hogar de hasta $1,750 al mes, puede conservar más por semana: $34 por un hijo, $52 por dos, $66 por tres o más.',
          },
          process: {
            en: 'The clerk issues a garnishment summons (DC-451) when the creditor asks, and it is served on the employer.',
            es: 'La secretaría emite una citación de embargo (garnishment summons, DC-451) cuando el acreedor la pide, y se notifica al empleador.',
          },
          continuous: true,
          durationDays: 180,
          headOfHousehold: {
            en: 'A parent who supports children at home, with household income up to $1,750 a month, may keep more each week: $34 for one child, $52 for two, $66 for three or more.',
            es: 'El padre o la madre que mantiene hijos en casa, con un ingreso del hogar de hasta $1,750 al mes, puede conservar más cada semana: $34 por un hijo, $52 por dos, $66 por tres o más.',
          },
        },
      },
    ]),
    bankAccount: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Va. Code §§ 8.01-512.4, 34-4',
          'https://hodspeak.house.virginia.gov/committees/H08/bills/HB601/comments',
        ),
        confidence: 'secondary',
        note: {
          en: 'The debtor must claim it with the form that comes with the garnishment summons.',
          es: 'El deudor debe reclamarlo con el formulario que llega con la citación de embargo.',
        },
        value: {
          automaticCents: null,
          rule: {
            en: 'Nothing was safe automatically beyond federal benefits. Pay stayed partly exempt after deposit if it could be traced, and the $5,000 wildcard could be claimed for money.',
            es: 'Nada estaba protegido automáticamente, salvo los beneficios federales. El salario seguía exento en parte después de depositarse si se podía mostrar su origen, y se podía reclamar para dinero la exención general de $5,000.',
          },
        },
      },
      {
        from: '2026-07-01',
        cite: cite(
          '2026 Va. Acts (SB 301 / HB 601), amending Va. Code § 8.01-511 et seq.',
          'https://pac.dog/bills/va-20261-sb-0301',
        ),
        confidence: 'secondary',
        note: {
          en: 'This is an act of 2026. An act of a regular session starts on July 1 unless it names another day (Va. Const. art. IV, § 13), and the published summary names none. It does not apply to child or spousal support.',
          es: 'Es una ley de 2026. Las leyes de la sesión ordinaria rigen desde el 1 de julio si no dicen otra fecha (Va. Const. art. IV, § 13), y el resumen publicado no dice otra. No se aplica a la manutención de hijos ni del cónyuge.',
        },
        value: {
          automaticCents: cents(1000),
          rule: {
            en: 'Without the debtor asking, the bank must leave $1,000 for each debtor in all accounts there together, and two months of benefits paid by direct deposit. Pay stays partly exempt after deposit if it can be traced.',
            es: 'Sin que el deudor lo pida, el banco debe dejar $1,000 por deudor en todas sus cuentas juntas, y dos meses de beneficios pagados por depósito directo. El salario sigue exento en parte después de depositarse si se puede mostrar su origen.',
          },
        },
      },
    ]),
    homestead: checked('levied', '2026-11-21', [
      {
        from: '2020-07-01',
        cite: cite('Va. Code § 34-4 (2020)'),
        confidence: 'verified',
        value: {
          cents: cents(25_000),
          isUnlimited: false,
          marriedCents: null,
          seniorOrDisabledCents: null,
          acresUrban: null,
          acresRural: null,
          rule: {
            en: '$25,000 of the main home for each householder.',
            es: '$25,000 de la vivienda principal por cada jefe de hogar.',
          },
        },
      },
      {
        from: '2024-07-01',
        cite: cite('Va. Code § 34-4', 'https://law.lis.virginia.gov/vacode/title34/chapter2/section34-4/'),
        confidence: 'verified',
        note: {
          en: 'It must be claimed (outside bankruptcy, by a homestead deed). Disabled veterans rated 40% or more get $10,000 extra. The amounts follow inflation from April 1, 2027.',
          es: 'Se debe reclamar (fuera de la bancarrota, con una escritura de homestead). Los veteranos con discapacidad del 40% o más tienen $10,000 adicionales. Las sumas siguen la inflación desde el 1 de abril de 2027.',
        },
        value: {
          cents: cents(50_000),
          isUnlimited: false,
          marriedCents: cents(100_000),
          seniorOrDisabledCents: null,
          acresUrban: null,
          acresRural: null,
          rule: {
            en: '$50,000 of the main home for each householder; spouses who both own it may each claim. $5,000 of any property ($10,000 at 65 or older) and $500 for each dependent can be added.',
            es: '$50,000 de la vivienda principal por cada jefe de hogar; si ambos esposos son dueños, cada uno puede reclamar. Se pueden sumar $5,000 de cualquier bien ($10,000 desde los 65 años) y $500 por cada dependiente.',
          },
        },
      },
    ]),
    vehicle: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite('Va. Code § 34-26(8) (before July 1, 2024)'),
        confidence: 'secondary',
        value: {
          cents: cents(6000),
          isUnlimited: false,
          rule: {
            en: 'Motor vehicles, up to $6,000 in total value.',
            es: 'Vehículos de motor, hasta $6,000 de valor total.',
          },
        },
      },
      {
        from: '2024-07-01',
        cite: cite('Va. Code § 34-26(8)', 'https://legiscan.com./VA/bill/HB1339/2024'),
        confidence: 'secondary',
        note: {
          en: 'The amount was $6,000 until July 1, 2024. A lender with a lien on the car still comes first.',
          es: 'La suma era $6,000 hasta el 1 de julio de 2024. El prestamista con gravamen sobre el auto va primero.',
        },
        value: {
          cents: cents(10_000),
          isUnlimited: false,
          rule: {
            en: 'Motor vehicles, up to $10,000 in total value. A vehicle needed for work counts as a tool instead.',
            es: 'Vehículos de motor, hasta $10,000 de valor total. El vehículo necesario para trabajar cuenta aparte, como herramienta.',
          },
        },
      },
    ]),
    wildcard: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite('Va. Code §§ 34-4, 34-4.1', 'https://law.lis.virginia.gov/vacode/title34/chapter2/section34-4/'),
        confidence: 'verified',
        note: {
          en: 'Outside bankruptcy it is claimed by a recorded homestead deed. Amounts claimed before count against it.',
          es: 'Fuera de la bancarrota se reclama con una escritura inscrita (homestead deed). Las sumas reclamadas antes se descuentan.',
        },
        value: {
          cents: cents(5000),
          isUnlimited: false,
          covers: ['home', 'vehicle', 'tools', 'household', 'cash', 'other'],
          rule: {
            en: '$5,000 of any property ($10,000 at 65 or older), and $500 more for each dependent. Veterans rated 40% or more disabled have $10,000 more.',
            es: '$5,000 de cualquier bien ($10,000 desde los 65 años) y $500 más por cada dependiente. Los veteranos con discapacidad del 40% o más tienen $10,000 más.',
          },
        },
      },
    ]),
    toolsOfTrade: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite('Va. Code § 34-26(7)', 'https://law.lis.virginia.gov/vacodefull/title34/chapter3'),
        confidence: 'verified',
        note: {
          en: 'Being enrolled in school counts as an occupation here.',
          es: 'Estar inscrito en una escuela cuenta aquí como ocupación.',
        },
        value: {
          cents: cents(10_000),
          isUnlimited: false,
          rule: {
            en: 'Tools, books, equipment and vehicles needed for the occupation, up to $10,000. A car used only to get to work does not count.',
            es: 'Herramientas, libros, equipo y vehículos necesarios para la ocupación, hasta $10,000. No cuenta el auto que solo se usa para ir al trabajo.',
          },
        },
      },
    ]),
    householdGoods: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite('Va. Code § 34-26', 'https://law.lis.virginia.gov/vacodefull/title34/chapter3'),
        confidence: 'verified',
        note: {
          en: 'Each kind has its own limit, and none needs a homestead deed.',
          es: 'Cada clase tiene su propio límite, y ninguna requiere una escritura de homestead.',
        },
        value: {
          cents: cents(5000),
          isUnlimited: false,
          rule: {
            en: 'Household furnishings up to $5,000, clothing $1,000, family heirlooms $5,000 and firearms $3,000. Wedding rings, pets and prescribed health aids are fully exempt.',
            es: 'Muebles del hogar hasta $5,000, ropa $1,000, recuerdos de familia $5,000 y armas de fuego $3,000. Los anillos de boda, las mascotas y los aparatos médicos recetados están totalmente exentos.',
          },
        },
      },
    ]),
    claimOfExemption: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Va. Code § 8.01-512.4'),
        confidence: 'known',
        note: {
          en: 'File the request for hearing form that comes with the summons. The court must hear it within seven business days.',
          es: 'Presente el formulario de petición de audiencia que llega con la citación. El tribunal debe celebrarla dentro de siete días hábiles.',
        },
        value: {
          period: null,
          runsFromWords: {
            en: 'any time before the garnishment return date',
            es: 'en cualquier momento antes de la fecha de devolución del embargo (return date)',
          },
          form: 'DC-454',
          where: {
            en: 'the clerk of the General District Court that issued the garnishment',
            es: 'la secretaría del Tribunal General de Distrito que emitió el embargo',
          },
        },
      },
    ]),
    writ: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Va. Code §§ 16.1-98, 16.1-99', 'https://github.com/UniCourt/cic-code-va'),
        confidence: 'verified',
        note: {
          en: 'It is returned within 90 days, or 180 days when it supports a wage garnishment.',
          es: 'Se devuelve dentro de 90 días, o de 180 si respalda un embargo de salario.',
        },
        value: {
          document: { en: 'Writ of fieri facias', es: 'Orden de ejecución (Writ of fieri facias)' },
          form: 'DC-467',
          issuedBy: {
            en: 'the clerk of the General District Court',
            es: 'la secretaría del Tribunal General de Distrito',
          },
          servedBy: { en: 'the sheriff', es: 'el alguacil (sheriff)' },
          returnDays: 90,
        },
      },
    ]),
    debtorExam: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Va. Code §§ 16.1-103, 8.01-506'),
        confidence: 'known',
        note: {
          en: 'The debtor answers questions under oath before the court and can be ordered to hand over property. Check the six-month limit with the clerk.',
          es: 'El deudor responde preguntas bajo juramento ante el tribunal y se le puede ordenar que entregue bienes. Confirme en la secretaría el límite de seis meses.',
        },
        value: {
          name: { en: "Debtor's interrogatories", es: "Interrogatorio del deudor (debtor's interrogatories)" },
          form: 'DC-440',
          frequency: {
            en: 'Generally once in six months without permission of the court.',
            es: 'Por lo general, una vez cada seis meses sin permiso del tribunal.',
          },
        },
      },
    ]),
    contempt: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Va. Code § 8.01-508'),
        confidence: 'known',
        note: {
          en: 'To come and answer truthfully ends the matter.',
          es: 'Presentarse y responder con la verdad pone fin al asunto.',
        },
        value: {
          rule: {
            en: 'A debtor who does not come for interrogatories, or refuses to answer or hand over property as ordered, can be arrested (capias) and jailed until he or she complies. Not paying cannot lead to that.',
            es: 'El deudor que no se presenta al interrogatorio, o se niega a responder o a entregar bienes como se le ordenó, puede ser arrestado (capias) y quedar en la cárcel hasta que cumpla. No pagar no lleva a eso.',
          },
        },
      },
    ]),
    domestication: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Va. Code §§ 8.01-465.1 to 8.01-465.5'),
        confidence: 'known',
        note: {
          en: 'Once filed it is treated like a Virginia judgment. Check the waiting time with the clerk.',
          es: 'Una vez presentado se trata como un fallo de Virginia. Confirme en la secretaría el plazo de espera.',
        },
        value: {
          act: {
            en: 'Uniform Enforcement of Foreign Judgments Act',
            es: 'Ley Uniforme de Ejecución de Fallos de Otros Estados (Uniform Enforcement of Foreign Judgments Act)',
          },
          filing: {
            en: 'File an authenticated copy with the clerk of a Circuit Court, with the last addresses of the parties.',
            es: 'Presente una copia autenticada en la secretaría de un Tribunal de Circuito, con las últimas direcciones de las partes.',
          },
          wait: null,
        },
      },
    ]),
    installments: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Va. Code §§ 16.1-122.1 to 16.1-122.7'),
        confidence: 'uncertain',
        note: {
          en: 'We found no statute that gives installments. Ask the clerk.',
          es: 'No encontramos ninguna ley que conceda cuotas. Pregunte en la secretaría.',
        },
        value: {
          courtOrdered: false,
          form: null,
          rule: {
            en: 'There is no general right to a court-ordered payment plan on a small claims judgment. The two sides may agree. A written agreement should say that the creditor will hold off.',
            es: 'No hay un derecho general a un plan de pagos ordenado por el tribunal para un fallo de reclamos menores. Las partes pueden acordarlo. El acuerdo por escrito debe decir que el acreedor no cobrará por la fuerza mientras tanto.',
          },
        },
      },
    ]),
    badCheck: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Va. Code §§ 8.01-27.1, 8.01-27.2'),
        confidence: 'known',
        note: {
          en: 'The $250 is a ceiling, not a minimum. Proof of mailing the notice is needed.',
          es: 'Los $250 son un máximo, no un mínimo. Hace falta prueba de que el aviso se envió por correo.',
        },
        value: {
          rule: {
            en: 'The holder may recover the check, legal interest, bank charges and a processing fee of up to $50. If it is unpaid 30 days after a written notice, add $250 or three times the check, whichever is less.',
            es: 'El tenedor puede recuperar el cheque, el interés legal, los cargos del banco y un cargo de hasta $50. Si sigue sin pagarse 30 días después de un aviso por escrito, se suman $250 o el triple del cheque, lo que sea menor.',
          },
          multiplier: 3,
          leastCents: null,
          mostCents: cents(250),
          notice: { count: 30, unit: 'days' },
          feeCents: cents(50),
        },
      },
    ]),
    collectionConduct: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Va. Code § 59.1-200'),
        confidence: 'known',
        note: {
          en: 'Original creditors are outside the federal act, but they may not use fraud or threats.',
          es: 'Los acreedores originales no están sujetos a la ley federal, pero no pueden usar fraude ni amenazas.',
        },
        value: {
          law: null,
          coversOriginalCreditors: false,
          rule: {
            en: 'Virginia has no debt collection act of its own. The federal Fair Debt Collection Practices Act and the Virginia Consumer Protection Act apply to collectors and some businesses.',
            es: 'Virginia no tiene una ley propia de cobro de deudas. La ley federal de prácticas justas de cobro de deudas (Fair Debt Collection Practices Act) y la ley de protección al consumidor (Virginia Consumer Protection Act) se aplican a los cobradores y a algunos negocios.',
          },
        },
      },
    ]),
    minimumWage: checked('today', '2026-11-21', [
      {
        from: '2025-01-01',
        cite: cite('Va. Code § 40.1-28.10'),
        confidence: 'secondary',
        value: { hourlyCents: cents(12.41) },
      },
      {
        from: '2026-01-01',
        cite: cite('Va. Code § 40.1-28.10', 'https://www.governing.com/finance/minimum-wage-rises-in-19-states'),
        confidence: 'secondary',
        note: {
          en: 'It sets the protected wage of $510.80 a week in 2026. Another rise is due in January 2027.',
          es: 'De aquí salen los $510.80 de salario protegido a la semana en 2026. Habrá otro aumento en enero de 2027.',
        },
        value: { hourlyCents: cents(12.77) },
      },
    ]),
    governmentDebtor: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Va. Code §§ 8.01-192 to 8.01-195', 'http://law.lis.virginia.gov/vacode/8.01-195'),
        confidence: 'known',
        note: {
          en: 'Unless a law says otherwise, a judgment against the Commonwealth is paid only from a special appropriation (§ 8.01-195). Small claims courts cannot hear tort claims against the Commonwealth at all.',
          es: 'Salvo que una ley diga otra cosa, un fallo contra el Estado (Commonwealth) se paga solo con fondos asignados por una ley especial (§ 8.01-195). Los tribunales de reclamos menores no pueden conocer reclamos por daños contra el Estado.',
        },
        value: {
          rule: {
            en: 'No execution can be issued against the Commonwealth or its property. The comptroller or the Division of Risk Management pays claims. Ask a locality to pay; if it does not, a court can order it to (mandamus).',
            es: 'No se puede emitir una orden de ejecución contra el Estado (Commonwealth) ni sus bienes. El contralor o la División de Manejo de Riesgos (Division of Risk Management) paga los reclamos. A un gobierno local se le pide el pago; si no paga, un tribunal puede ordenárselo (mandamus).',
          },
        },
      },
    ]),
    links: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Virginia Judicial System Court Self-Help'),
        confidence: 'known',
        note: {
          en: 'The self-help site links the DC-series forms.',
          es: 'El sitio de autoayuda enlaza los formularios de la serie DC.',
        },
        value: {
          selfHelp: 'https://selfhelp.vacourts.gov/',
          forms: null,
        },
      },
    ]),
  },
}
