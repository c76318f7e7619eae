// Tennessee: what a small-claims money judgment means here. Read 2026-11-21.

import { cents, checked, cite } from '../entry'
import type { Jurisdiction } from '../types'

export const tennessee: Jurisdiction = {
  code: 'TN',
  name: { en: 'Tennessee', es: 'Tennessee' },
  timeZone: 'America/Chicago',
  facts: {
    smallClaims: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Tenn. Code Ann. § 16-15-501(d)', 'https://github.com/UniCourt/cic-code-tn'),
        confidence: 'verified',
        note: {
          en: 'Lawyers are allowed, and the procedure is informal. We read a 2021 copy of the code. Check the limit with the clerk.',
          es: 'Se permiten abogados y el procedimiento es informal. Leímos una copia del código de 2021. Confirme el límite en la secretaría.',
        },
        value: {
          court: {
            en: 'General Sessions Court',
            es: 'Tribunal de Sesiones Generales (General Sessions Court)',
          },
          limitCents: cents(25_000),
          limitNote: {
            en: 'Tennessee has no separate small claims court. There is no dollar limit for evictions or for getting goods back.',
            es: 'Tennessee no tiene un tribunal aparte para reclamos menores. No hay límite de dinero para los desalojos ni para recuperar bienes.',
          },
        },
      },
    ]),
    appeal: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Tenn. Code Ann. § 27-5-108', 'https://github.com/UniCourt/cic-code-tn'),
        confidence: 'verified',
        note: {
          en: "The appeal is a whole new trial in Circuit Court. It needs the costs and usually a bond, or a pauper's oath, within the same 10 days.",
          es: 'La apelación es un juicio totalmente nuevo en el Tribunal de Circuito. Dentro de los mismos 10 días hay que pagar las costas y, por lo general, una fianza, o jurar que no se tienen medios.',
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
        cite: cite('Tenn. Code Ann. § 27-5-108(d)', 'https://github.com/UniCourt/cic-code-tn'),
        confidence: 'verified',
        note: {
          en: 'A writ of execution can be issued once the 10 days to appeal end. Recording a lien on land may be allowed sooner.',
          es: 'Se puede emitir una orden de ejecución cuando terminan los 10 días para apelar. Quizás se permita inscribir antes un gravamen sobre un inmueble.',
        },
        value: {
          wait: { count: 10, unit: 'days' },
          runsFrom: 'entered',
          trigger: {
            en: 'the judgment is given. If a side appeals, collection stays on hold',
            es: 'se dicta el fallo. Si una parte apela, el cobro sigue suspendido',
          },
        },
      },
    ]),
    interest: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Tenn. Code Ann. § 47-14-121 (before Acts 2012, ch. 1043)',
          'https://creditorsrights101.com/tag/post-judgment-interest/',
        ),
        confidence: 'secondary',
        note: {
          en: 'Judgments entered before July 1, 2012 carried 10% a year, unless a statute, note or contract set another rate.',
          es: 'Los fallos registrados antes del 1 de julio de 2012 generaban 10% al año, salvo que una ley, un pagaré o un contrato fijara otra tasa.',
        },
        value: {
          rate: { kind: 'fixed', annualPercent: 10 },
          compounding: 'simple',
          yearBasis: 365,
          rounding: 'half-up',
          costsBear: null,
          awardedInterestBears: null,
          special: [],
          contractRateAllowed: true,
        },
      },
      {
        from: '2012-07-01',
        cite: cite(
          'Tenn. Code Ann. § 47-14-121; Coffey v. Coffey, No. E2021-00433-COA-R3-CV (Tenn. Ct. App. Apr. 11, 2022)',
          'http://search.mleesmith.com/tca/47-14-0121.html',
        ),
        confidence: 'uncertain',
        note: {
          en: 'The rate of the half-year in which the judgment was entered stays for the life of the judgment. Some rates in our table are worked out from the prime rate. Check the rate for your half-year on tncourts.gov, above all for judgments entered since July 1, 2026.',
          es: 'La tasa del semestre en que se registró el fallo se mantiene mientras dure el fallo. Algunas tasas de nuestra tabla se calcularon a partir de la tasa preferencial (prime). Confirme la tasa de su semestre en tncourts.gov, sobre todo si el fallo se registró desde el 1 de julio de 2026.',
        },
        value: {
          rate: {
            kind: 'table',
            follows: 'entry',
            rows: [
              { from: '2012-07-01', annualPercent: 5.25 },
              { from: '2016-01-01', annualPercent: 5.5 },
              { from: '2017-01-01', annualPercent: 5.75 },
              { from: '2017-07-01', annualPercent: 6.25 },
              { from: '2018-01-01', annualPercent: 6.5 },
              { from: '2018-07-01', annualPercent: 7 },
              { from: '2019-01-01', annualPercent: 7.5 },
              { from: '2019-07-01', annualPercent: 7.5 },
              { from: '2020-01-01', annualPercent: 6.75 },
              { from: '2020-07-01', annualPercent: 5.25 },
              { from: '2021-01-01', annualPercent: 5.25 },
              { from: '2021-07-01', annualPercent: 5.25 },
              { from: '2022-01-01', annualPercent: 5.25 },
              { from: '2022-07-01', annualPercent: 6.75 },
              { from: '2023-01-01', annualPercent: 9.5 },
              { from: '2023-07-01', annualPercent: 10.25 },
              { from: '2024-01-01', annualPercent: 10.5 },
              { from: '2024-07-01', annualPercent: 10.5 },
              { from: '2025-01-01', annualPercent: 9.5 },
              { from: '2025-07-01', annualPercent: 9.5 },
              { from: '2026-01-01', annualPercent: 8.75 },
            ],
            knownThrough: '2026-06-30',
            formula: {
              en: 'The formula rate of the Department of Financial Institutions for June or December, less 2 points. That comes to the prime rate plus 2 points. It is set by the half-year of the judgment and does not change afterward.',
              es: 'La tasa de fórmula del Departamento de Instituciones Financieras de junio o diciembre, menos 2 puntos. Equivale a la tasa preferencial (prime) más 2 puntos. La fija el semestre del fallo y después no cambia.',
            },
          },
          compounding: 'simple',
          yearBasis: 365,
          rounding: 'half-up',
          costsBear: null,
          awardedInterestBears: null,
          special: [
            {
              applies: {
                en: 'Judgment based on a statute, note, contract or other writing that sets a rate within the legal limits: that rate',
                es: 'Fallo basado en una ley, un pagaré, un contrato u otro escrito que fija una tasa dentro de los límites legales: esa tasa',
              },
              when: null,
              rate: null,
              cite: cite('Tenn. Code Ann. § 47-14-121(c)', 'http://search.mleesmith.com/tca/47-14-0121.html'),
            },
          ],
          contractRateAllowed: true,
        },
      },
    ]),
    judgmentLife: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Tenn. Code Ann. § 28-3-110; Tenn. R. Civ. P. 69.04', 'https://github.com/UniCourt/cic-code-tn'),
        confidence: 'secondary',
        note: {
          en: 'A judgment for injury or death caused by a crime the debtor was convicted of, entered since July 1, 2014, does not expire.',
          es: 'No vence el fallo por lesiones o muerte causadas por un delito del que el deudor fue condenado, si se registró desde el 1 de julio de 2014.',
        },
        value: {
          years: 10,
          renewable: true,
          renewHow: {
            en: 'File a motion to extend the judgment. The court orders the debtor to show cause why it should not be extended.',
            es: 'Presente una petición para extender el fallo. El tribunal ordena al deudor que explique por qué no se debe extender.',
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
        cite: cite('Tenn. Code Ann. §§ 25-5-101, 25-5-105', 'https://github.com/UniCourt/cic-code-tn'),
        confidence: 'verified',
        note: {
          en: 'A General Sessions judgment must be over $500 to be a lien on land. If the judgment is extended, record it again.',
          es: 'El fallo de Sesiones Generales debe ser de más de $500 para ser un gravamen sobre un inmueble. Si el fallo se extiende, inscríbalo otra vez.',
        },
        value: {
          document: {
            en: 'Certified copy of the judgment',
            es: 'Copia certificada del fallo (certified copy of the judgment)',
          },
          where: {
            en: 'Register of Deeds of the county where the land is',
            es: 'registro de escrituras (Register of Deeds) del condado donde está el inmueble',
          },
          years: 10,
          renewable: true,
        },
      },
    ]),
    satisfaction: checked('today', '2026-11-22', [
      {
        from: null,
        cite: cite('Tenn. Code Ann. §§ 26-2-217(c)(2), 66-25-102', 'https://github.com/UniCourt/cic-code-tn'),
        confidence: 'uncertain',
        note: {
          en: 'The creditor must tell the clerk when the judgment is paid, but we found no number of days. The penalties are written for debts secured by land. A court may not apply them to every judgment lien.',
          es: 'El acreedor debe avisar a la secretaría cuando el fallo está pagado, pero no encontramos un número de días. Las multas se escribieron para deudas garantizadas con un inmueble. Un tribunal quizás no las aplique a todo gravamen de un fallo.',
        },
        value: {
          document: {
            en: 'Satisfaction of judgment, or notice to the clerk',
            es: 'Constancia de pago del fallo (Satisfaction of judgment) o aviso a la secretaría',
          },
          form: null,
          filedBy: 'creditor',
          period: null,
          runsFrom: 'paid-in-full',
          runsFromWords: { en: 'payment in full', es: 'el pago total' },
          penalty: {
            en: 'For a lien on land not released within 45 days of a written request: $100, and up to $1,000 if it is still not released 30 days after a second request.',
            es: 'Si el gravamen sobre un inmueble no se cancela dentro de los 45 días de una petición por escrito: $100, y hasta $1,000 si sigue sin cancelarse 30 días después de una segunda petición.',
          },
          penaltyCents: cents(100),
          lienRelease: {
            en: 'The lien stands where a certified copy of the judgment was registered: have the release registered in the register’s office of each of those counties.',
            es: 'El gravamen está donde se registró una copia certificada del fallo: haga registrar la cancelación en la oficina del registro (register’s office) de cada uno de esos condados.',
          },
          motion: {
            en: 'A debtor who has paid can make a motion for relief because the judgment has been satisfied, with proof of payment.',
            es: 'El deudor que ya pagó puede presentar una petición porque el fallo está pagado, con prueba del pago.',
          },
          sources: {
            lienRelease: {
              cite: cite(
                'Tenn. R. Civ. P. 69.07(2)',
                'http://trcpcc.birddoglaw.com/chapter/rule-69-07-execution-on-realty/',
              ),
              confidence: 'secondary',
            },
            motion: { cite: cite('Tenn. Code Ann. § 16-15-727(b); Tenn. R. Civ. P. 60.02(4)'), confidence: 'known' },
          },
        },
      },
    ]),
    vacateDefault: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Tenn. Code Ann. § 16-15-727', 'https://github.com/UniCourt/cic-code-tn'),
        confidence: 'verified',
        note: {
          en: 'The 10 days are short. An appeal for a new trial is often the better step.',
          es: 'Los 10 días son pocos. Muchas veces conviene más apelar para tener un nuevo juicio.',
        },
        value: {
          period: { count: 10, unit: 'days' },
          runsFrom: 'entered',
          runsFromWords: { en: 'the date of the judgment', es: 'la fecha del fallo' },
          form: null,
          rule: {
            en: 'File a motion under Rule 60.02 (mistake, excusable neglect, fraud) within 10 days. It pauses the time to appeal. A void judgment can be attacked later.',
            es: 'Presente una petición según la Regla 60.02 (error, descuido excusable, fraude) dentro de 10 días. La petición pausa el plazo para apelar. Un fallo nulo se puede impugnar más tarde.',
          },
        },
      },
    ]),
    clericalCorrection: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Tenn. Code Ann. § 16-15-727; Tenn. R. Civ. P. 60.01'),
        confidence: 'known',
        value: {
          period: null,
          runsFrom: 'entered',
          rule: {
            en: 'The General Sessions judge may correct a clerical mistake in the judgment at any time, alone or on the motion of either side (Rule 60.01).',
            es: 'El juez de Sesiones Generales puede corregir un error de escritura del fallo en cualquier momento, por sí mismo o a petición de cualquiera de las partes (Regla 60.01).',
          },
        },
      },
    ]),
    lienPersonalProperty: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Tenn. Code Ann. §§ 25-5-103, 26-1-109'),
        confidence: 'known',
        note: {
          en: 'No filing creates a lien on belongings. The lien comes with the levy.',
          es: 'Ningún registro crea un gravamen sobre los bienes muebles. El gravamen nace con el embargo.',
        },
        value: {
          document: { en: 'Execution', es: 'Orden de ejecución (Execution)' },
          where: {
            en: 'levy by the sheriff or a constable',
            es: 'embargo por el alguacil (sheriff) o un oficial (constable)',
          },
          years: null,
          renewable: null,
        },
      },
    ]),
    wages: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite('Tenn. Code Ann. §§ 26-2-106, 26-2-107, 26-2-214', 'https://github.com/UniCourt/cic-code-tn'),
        confidence: 'verified',
        note: {
          en: 'A debtor can stop the garnishment with one motion to pay in installments (slow pay). The debtor pays the costs of the garnishment.',
          es: 'El deudor puede detener el embargo con una sola petición de pagar en cuotas (slow pay). El deudor paga los gastos del embargo.',
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
          lessPerDependentWeeklyCents: cents(2.5),
          rule: {
            en: 'Take the smaller of two sums: 25% of disposable pay, or what is above 30 times the federal minimum wage ($217.50 a week). Then $2.50 a week more is safe for each dependent child under 16 who lives in the state.',
            es: 'Se toma la menor de dos sumas: 25% del salario disponible, o lo que pase de 30 veces el salario mínimo federal ($217.50 a la semana). Además quedan protegidos $2.50 más a la semana por cada hijo dependiente menor de 16 años que vive en el estado.',
          },
          process: {
            en: 'The clerk issues the garnishment and it is served on the employer. It holds wages for up to six months.',
            es: 'La secretaría emite la orden de embargo y se notifica al empleador. Retiene el salario hasta por seis meses.',
          },
          continuous: true,
          durationDays: 180,
          headOfHousehold: {
            en: '$2.50 a week is safe for each dependent child under 16 living in the state, if the debtor tells the employer.',
            es: 'Quedan protegidos $2.50 a la semana por cada hijo dependiente menor de 16 años que vive en el estado, si el deudor avisa al empleador.',
          },
        },
      },
    ]),
    bankAccount: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite('Tenn. Code Ann. §§ 26-2-103, 26-2-114', 'https://github.com/UniCourt/cic-code-tn'),
        confidence: 'verified',
        note: {
          en: 'A list filed before the judgment is final protects against every levy. A later list does not undo a levy already issued.',
          es: 'Una lista presentada antes de que el fallo sea definitivo protege contra todo embargo. Una lista posterior no anula un embargo ya emitido.',
        },
        value: {
          automaticCents: null,
          rule: {
            en: 'Nothing is safe automatically beyond federal benefits. Money in the bank can be part of the $10,000 personal property exemption if the debtor lists it under oath with the clerk before the levy.',
            es: 'Nada está protegido automáticamente, salvo los beneficios federales. El dinero en el banco puede ser parte de la exención de $10,000 en bienes muebles si el deudor lo incluye, bajo juramento, en una lista en la secretaría antes del embargo.',
          },
        },
      },
    ]),
    homestead: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite('Tenn. Code Ann. § 26-2-301 (before 2022)'),
        confidence: 'verified',
        value: {
          cents: cents(5000),
          isUnlimited: false,
          marriedCents: cents(7500),
          seniorOrDisabledCents: cents(12_500),
          acresUrban: null,
          acresRural: null,
          rule: {
            en: '$5,000 for one owner, $7,500 in all for joint owners, and $12,500 for an older owner.',
            es: '$5,000 para un solo dueño, $7,500 en total para los copropietarios y $12,500 para un dueño de mayor edad.',
          },
        },
      },
      {
        from: '2022-01-01',
        cite: cite(
          'Tenn. Code Ann. § 26-2-301',
          'https://e.casetext.com/statute/tennessee-code/title-26-execution/chapter-2-exemptions-garnishment/part-3-homestead-exemptions/section-26-2-301-effective-until112022basic-exemption',
        ),
        confidence: 'verified',
        note: {
          en: 'The amounts were $5,000 and $7,500 until January 1, 2022. Land that spouses hold together (by the entirety) is also hard to reach for the creditor of only one of them.',
          es: 'Las sumas eran $5,000 y $7,500 hasta el 1 de enero de 2022. Al acreedor de uno solo de los esposos también le es difícil alcanzar el inmueble que tienen en propiedad conyugal indivisa (by the entirety).',
        },
        value: {
          cents: cents(35_000),
          isUnlimited: false,
          marriedCents: cents(52_500),
          seniorOrDisabledCents: null,
          acresUrban: null,
          acresRural: null,
          rule: {
            en: '$35,000 for one owner. Joint owners who live there have $52,500 in all, split equally if both claim it.',
            es: '$35,000 para un solo dueño. Los copropietarios que viven allí tienen $52,500 en total, por partes iguales si ambos lo reclaman.',
          },
        },
      },
    ]),
    vehicle: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite('Tenn. Code Ann. § 26-2-103', 'https://github.com/UniCourt/cic-code-tn'),
        confidence: 'verified',
        note: {
          en: 'A car has no exemption of its own; it counts toward the $10,000 personal property total. List it with the clerk to protect it.',
          es: 'El auto no tiene una exención propia; cuenta para el total de $10,000 en bienes muebles. Inclúyalo en la lista de la secretaría para protegerlo.',
        },
        none: true,
      },
    ]),
    wildcard: checked('levied', '2026-11-21', [
      {
        from: '2010-07-01',
        cite: cite('Tenn. Code Ann. §§ 26-2-103, 26-2-114', 'https://github.com/UniCourt/cic-code-tn'),
        confidence: 'verified',
        note: {
          en: 'Each spouse has a separate $10,000. Property bought with money got by fraud does not count.',
          es: 'Cada esposo tiene sus propios $10,000. No cuentan los bienes comprados con dinero obtenido por fraude.',
        },
        value: {
          cents: cents(10_000),
          isUnlimited: false,
          covers: ['vehicle', 'tools', 'household', 'cash', 'other'],
          rule: {
            en: 'Any personal property, including cash and bank money, up to $10,000 of equity. The debtor chooses it by listing it under oath with the clerk.',
            es: 'Cualquier bien mueble, incluido el efectivo y el dinero en el banco, hasta $10,000 de valor neto. El deudor lo elige en una lista bajo juramento en la secretaría.',
          },
        },
      },
    ]),
    toolsOfTrade: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite('Tenn. Code Ann. § 26-2-111(4)', 'https://github.com/UniCourt/cic-code-tn'),
        confidence: 'verified',
        note: {
          en: 'What is above $1,900 can be listed under the $10,000.',
          es: 'Lo que pase de $1,900 se puede incluir en los $10,000.',
        },
        value: {
          cents: cents(1900),
          isUnlimited: false,
          rule: {
            en: 'Implements, professional books or tools of the trade of the debtor or a dependent, up to $1,900. This comes on top of the $10,000.',
            es: 'Utensilios, libros profesionales o herramientas del oficio del deudor o de un dependiente, hasta $1,900. Se suma a los $10,000.',
          },
        },
      },
    ]),
    householdGoods: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite('Tenn. Code Ann. § 26-2-104', 'https://github.com/UniCourt/cic-code-tn'),
        confidence: 'verified',
        note: {
          en: 'Furniture has no amount of its own. List it under the $10,000 to keep it safe. Necessary clothing, trunks, family portraits, the family Bible and school books are fully exempt without a list.',
          es: 'Los muebles no tienen una suma propia. Inclúyalos en la lista de los $10,000 para protegerlos. La ropa necesaria, los baúles, los retratos de familia, la Biblia familiar y los libros escolares están totalmente exentos sin lista.',
        },
        none: true,
      },
    ]),
    claimOfExemption: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Tenn. Code Ann. §§ 26-2-404, 26-2-407', 'https://github.com/UniCourt/cic-code-tn'),
        confidence: 'verified',
        note: {
          en: 'The court must decide within 14 days of a motion made in time.',
          es: 'El tribunal debe decidir dentro de los 14 días de una petición presentada a tiempo.',
        },
        value: {
          period: { count: 20, unit: 'days' },
          runsFromWords: {
            en: 'the mailing of the notice to the debtor (levy or bank), or the withholding of the wages',
            es: 'el envío del aviso al deudor por correo (embargo de bienes o banco), o la retención del salario',
          },
          form: 'Motion form from the clerk, often on the back of the notice',
          where: {
            en: 'the clerk of the General Sessions Court',
            es: 'la secretaría del Tribunal de Sesiones Generales',
          },
        },
      },
    ]),
    writ: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Tenn. Code Ann. §§ 26-1-401, 26-3-101', 'https://github.com/UniCourt/cic-code-tn'),
        confidence: 'verified',
        note: {
          en: 'Personal property is taken before land.',
          es: 'Se toman los bienes muebles antes que los inmuebles.',
        },
        value: {
          document: {
            en: 'Execution (fieri facias)',
            es: 'Orden de ejecución (Execution o fieri facias)',
          },
          form: null,
          issuedBy: {
            en: 'the General Sessions clerk',
            es: 'la secretaría del Tribunal de Sesiones Generales',
          },
          servedBy: { en: 'the sheriff or a constable', es: 'el alguacil (sheriff) o un oficial (constable)' },
          returnDays: 30,
        },
      },
    ]),
    debtorExam: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Tenn. R. Civ. P. 69.03; Tenn. Code Ann. § 26-2-115'),
        confidence: 'known',
        note: {
          en: 'A creditor may also question the debtor about the sworn exemption list.',
          es: 'El acreedor también puede interrogar al deudor sobre la lista jurada de exenciones.',
        },
        value: {
          name: {
            en: 'Examination of the judgment debtor (discovery in aid of execution)',
            es: 'Interrogatorio del deudor (discovery in aid of execution)',
          },
          form: null,
          frequency: null,
        },
      },
    ]),
    contempt: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Tenn. Const. art. I, § 18'),
        confidence: 'known',
        note: {
          en: 'The state constitution bars prison for debt.',
          es: 'La constitución del estado prohíbe la cárcel por deudas.',
        },
        value: {
          rule: {
            en: 'Not coming when a subpoena or order says so can be contempt. Not paying a civil judgment is not.',
            es: 'No presentarse cuando lo exige una citación (subpoena) o una orden puede ser desacato. No pagar un fallo civil no lo es.',
          },
        },
      },
    ]),
    domestication: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Tenn. Code Ann. §§ 26-6-104, 26-6-105', 'https://github.com/UniCourt/cic-code-tn'),
        confidence: 'verified',
        note: {
          en: 'Nothing may be issued to collect until 30 days after the debtor is served with the summons.',
          es: 'No se puede emitir ninguna orden de cobro hasta 30 días después de que se notifica la citación al deudor.',
        },
        value: {
          act: {
            en: 'Uniform Enforcement of Foreign Judgments Act',
            es: 'Ley Uniforme de Ejecución de Fallos de Otros Estados (Uniform Enforcement of Foreign Judgments Act)',
          },
          filing: {
            en: 'File an authenticated copy with the clerk of a Circuit or Chancery Court, with an affidavit of addresses. A summons is served on the debtor.',
            es: 'Presente una copia autenticada en la secretaría de un Tribunal de Circuito o de Equidad (Chancery Court), con una declaración jurada de direcciones. Se notifica una citación al deudor.',
          },
          wait: { count: 30, unit: 'days' },
        },
      },
    ]),
    installments: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Tenn. Code Ann. §§ 26-2-216, 26-2-217', 'https://github.com/UniCourt/cic-code-tn'),
        confidence: 'verified',
        note: {
          en: 'A debtor already paying under an agreed plan cannot use the motion to block garnishment.',
          es: 'El deudor que ya paga según un plan acordado no puede usar esta petición para impedir el embargo.',
        },
        value: {
          courtOrdered: true,
          form: 'Slow pay motion (from the clerk)',
          rule: {
            en: 'After the time to appeal, the debtor may file one motion, with an affidavit, to pay weekly, every two weeks or monthly through the clerk. Garnishment is on hold from the filing and while the debtor keeps to the order. A missed payment ends that hold at once, unless the judge restores it for good cause.',
            es: 'Después del plazo para apelar, el deudor puede presentar una sola petición, con una declaración jurada, para pagar cada semana, cada dos semanas o cada mes por medio de la secretaría. El embargo queda suspendido desde que la presenta y mientras cumpla la orden. Si deja de hacer un pago, la suspensión termina de inmediato, salvo que el juez la restablezca por una buena razón.',
          },
        },
      },
    ]),
    badCheck: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Tenn. Code Ann. § 47-29-101', 'https://reggi.ai/posts/banking/47-tnco-chapter-29_a3e6'),
        confidence: 'secondary',
        note: {
          en: 'Paying in full within 10 days of the notice avoids all of it. A creditor who starts criminal proceedings cannot also use this law.',
          es: 'Quien paga todo dentro de los 10 días del aviso evita estas consecuencias. El acreedor que inicia un proceso penal no puede usar además esta ley.',
        },
        value: {
          rule: {
            en: 'If fraud is shown and the check is not paid within 30 days of a certified letter, the writer owes the check and 10% interest. Service charges, costs and attorney fees are added, and three times the check up to $500.',
            es: 'Si se prueba el fraude y el cheque no se paga dentro de los 30 días de una carta certificada, quien lo firmó debe el cheque y 10% de interés. Se agregan los cargos bancarios, las costas, los honorarios de abogado y el triple del cheque hasta $500.',
          },
          multiplier: 3,
          leastCents: null,
          mostCents: cents(500),
          notice: { count: 30, unit: 'days' },
          certifiedMail: true,
        },
      },
    ]),
    collectionConduct: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Tenn. Code Ann. § 62-20-101 et seq.'),
        confidence: 'known',
        note: {
          en: 'Creditors who collect for themselves are outside this act.',
          es: 'Los acreedores que cobran por su cuenta no están sujetos a esta ley.',
        },
        value: {
          law: {
            en: 'Tennessee Collection Service Act',
            es: 'Ley de Servicios de Cobro de Tennessee (Tennessee Collection Service Act)',
          },
          coversOriginalCreditors: false,
          rule: {
            en: 'The act licenses collection services. How they may behave is mainly a matter of the federal Fair Debt Collection Practices Act.',
            es: 'La ley da licencias a los servicios de cobro. Su conducta se rige sobre todo por la ley federal de prácticas justas de cobro de deudas (Fair Debt Collection Practices Act).',
          },
        },
      },
    ]),
    minimumWage: checked('today', '2026-11-21', [
      {
        from: '2009-07-24',
        cite: cite('29 U.S.C. § 206'),
        confidence: 'known',
        note: {
          en: 'Tennessee has no minimum wage of its own, so the federal one applies. It sets the $217.50 a week that is safe.',
          es: 'Tennessee no tiene un salario mínimo propio, así que se aplica el federal. De él salen los $217.50 protegidos a la semana.',
        },
        value: { hourlyCents: cents(7.25) },
      },
    ]),
    governmentDebtor: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Tenn. Code Ann. § 9-8-301 et seq.'),
        confidence: 'known',
        note: {
          en: 'Begin with the county attorney or the risk manager.',
          es: 'Empiece por el abogado del condado o el encargado de riesgos (risk manager).',
        },
        value: {
          rule: {
            en: 'Public property cannot be levied on. Claims against the state are paid through the Division of Claims. A county or city can be ordered by a court (mandamus) to budget or tax for the payment.',
            es: 'Los bienes públicos no se pueden embargar. Los reclamos contra el estado se pagan por medio de la División de Reclamos (Division of Claims). Un tribunal puede ordenar a un condado o ciudad (mandamus) que incluya el pago en su presupuesto o cobre un impuesto.',
          },
        },
      },
    ]),
    links: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Tennessee State Courts, Self-Help Center'),
        confidence: 'known',
        note: {
          en: 'General Sessions clerks also keep local forms.',
          es: 'Las secretarías de Sesiones Generales también tienen formularios locales.',
        },
        value: {
          selfHelp: 'https://www.tncourts.gov/programs/self-help-center',
          forms: 'https://www.tncourts.gov/programs/self-help-center/forms',
        },
      },
    ]),
  },
}
