// Mississippi: what a small-claims money judgment means here. Read 2026-11-21.

import { cents, checked, cite } from '../entry'
import type { Jurisdiction } from '../types'

export const mississippi: Jurisdiction = {
  code: 'MS',
  name: { en: 'Mississippi', es: 'Misisipi' },
  timeZone: 'America/Chicago',
  facts: {
    smallClaims: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Miss. Code § 9-11-9', 'https://civilcase.com/small-claims/mississippi'),
        confidence: 'secondary',
        note: {
          en: 'Corporations and LLCs generally need a lawyer.',
          es: 'Las sociedades y las LLC por lo general necesitan abogado.',
        },
        value: {
          court: { en: 'Justice Court', es: 'Tribunal de Justicia (Justice Court)' },
          limitCents: cents(3_500),
          limitNote: {
            en: 'Mississippi has no separate small claims division. A person may go without a lawyer.',
            es: 'Misisipi no tiene una división aparte de reclamos menores. Una persona puede ir sin abogado.',
          },
        },
      },
    ]),
    appeal: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Miss. Unif. Civ. R. Cir. & Cnty. Ct. 5.04; Miss. Code § 11-51-85',
          'https://janeslawblog.com/2014/04/02/appeals-from-justice-to-county-or-circuit-court-10-or-30-days-to-file-the-notice-of-appeal/',
        ),
        confidence: 'secondary',
        note: {
          en: 'The court rule gives 30 days, but the statute still says 10 days and asks for a bond of double the judgment. Acting within 10 days is the safe course. The appeal is a new trial in county or circuit court.',
          es: 'La regla del tribunal da 30 días, pero la ley todavía dice 10 días y exige una fianza del doble del fallo. Lo seguro es actuar dentro de 10 días. La apelación es un nuevo juicio en el tribunal de condado o de circuito.',
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
          'Miss. Code § 11-9-131',
          'https://law.uslawyerdatabase.com/category/us-law/2020-mississippi-code/title-11-civil-practice-and-procedure/chapter-9-practice-and-procedure-in-county-courts-and-justice-courts/page/2',
        ),
        confidence: 'verified',
        note: {
          en: 'An execution may issue at once if the creditor swears that waiting would put the debt in danger.',
          es: 'La orden de ejecución se puede emitir de inmediato si el acreedor jura que la espera pondría en peligro la deuda.',
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
        cite: cite(
          'Miss. Code § 75-17-7',
          'https://betterchancery.com/2013/03/07/desultory-thoughts-on-judgment-interest/',
        ),
        confidence: 'uncertain',
        note: {
          en: 'Use the rate written in the judgment. 8% a year is only the usual figure. Interest is simple unless the judgment says otherwise.',
          es: 'Use la tasa escrita en el fallo. El 8% anual es solo la cifra usual. El interés es simple, salvo que el fallo diga otra cosa.',
        },
        value: {
          rate: {
            kind: 'set-by-judgment',
            formula: {
              en: "The contract's own rate for a contract or sale debt. Otherwise the yearly rate the judge sets in the judgment (8%, the legal rate, is common but not automatic).",
              es: 'La tasa del contrato si la deuda viene de un contrato o de una venta. Si no, la tasa anual que el juez fija en el fallo (el 8%, la tasa legal, es común pero no automático).',
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
                en: 'Judgment founded on a sale or contract: the contract rate',
                es: 'Fallo basado en una venta o un contrato: la tasa del contrato',
              },
              when: null,
              rate: null,
              cite: cite('Miss. Code § 75-17-7'),
            },
            {
              applies: {
                en: 'Legal rate where a debt states none',
                es: 'Tasa legal cuando la deuda no fija ninguna',
              },
              when: null,
              rate: { kind: 'fixed', annualPercent: 8 },
              cite: cite('Miss. Code § 75-17-1(1)'),
            },
          ],
          contractRateAllowed: true,
        },
      },
    ]),
    judgmentLife: checked('entered', '2026-11-21', [
      {
        from: '2010-07-01',
        cite: cite(
          'Miss. Code §§ 15-1-43, 15-1-45, 15-1-47',
          'https://betterchancery.com/2010/10/06/a-new-way-to-renew-a-judgment/',
        ),
        confidence: 'secondary',
        note: {
          en: 'The clerk mails the notice to the debtor. A lawsuit on the judgment also renews it. The lien in other counties must be renewed there too.',
          es: 'La secretaría envía el aviso al deudor por correo. Una demanda basada en el fallo también lo renueva. El gravamen en otros condados se debe renovar también allí.',
        },
        value: {
          years: 7,
          renewable: true,
          renewHow: {
            en: 'File a notice of renewal with the clerk of the court that gave the judgment, with an affidavit of addresses.',
            es: 'Presente un aviso de renovación (notice of renewal) en la secretaría del tribunal que dictó el fallo, con una declaración jurada de las direcciones.',
          },
          window: { words: { en: 'before the 7 years end', es: 'antes de que terminen los 7 años' } },
          renewedYears: 7,
          dormancyYears: null,
        },
      },
    ]),
    lienRealProperty: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Miss. Code §§ 11-7-191, 11-9-129, 15-1-47',
          'https://law.uslawyerdatabase.com/category/us-law/2020-mississippi-code/title-11-civil-practice-and-procedure/chapter-9-practice-and-procedure-in-county-courts-and-justice-courts/page/2',
        ),
        confidence: 'verified',
        note: {
          en: "The lien covers all the debtor's non-exempt property in that county, owned now or bought later.",
          es: 'El gravamen cubre todos los bienes no protegidos del deudor en ese condado, los que tiene ahora y los que compre después.',
        },
        value: {
          document: {
            en: 'Abstract of the justice court judgment, enrolled on the judgment roll',
            es: 'Extracto del fallo del tribunal de justicia, inscrito en el registro de fallos (judgment roll)',
          },
          where: {
            en: 'circuit clerk of each county where there is property',
            es: 'secretaría del tribunal de circuito (circuit clerk) de cada condado donde haya bienes',
          },
          years: 7,
          renewable: true,
        },
      },
    ]),
    satisfaction: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Miss. Code § 11-7-189'),
        confidence: 'uncertain',
        note: {
          en: 'The creditor should have the judgment roll marked satisfied. Check with the clerk whether a deadline or a penalty applies. If the creditor refuses, ask the court to order it.',
          es: 'El acreedor debe hacer que el registro de fallos se marque como pagado. Confirme en la secretaría si hay un plazo o una sanción. Si el acreedor se niega, pida al tribunal que lo ordene.',
        },
        value: {
          document: {
            en: 'Entry of satisfaction (cancellation) on the judgment roll',
            es: 'Anotación de pago (cancelación) en el registro de fallos (entry of satisfaction, judgment roll)',
          },
          form: null,
          filedBy: 'creditor',
          period: null,
          runsFrom: 'paid-in-full',
          runsFromWords: { en: 'payment in full', es: 'el pago total' },
          penalty: null,
          penaltyCents: null,
        },
      },
    ]),
    vacateDefault: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Miss. R. Just. Ct. 11 through 27 (civil cases)', 'https://msjusticecourthelp.com/?page_id=54'),
        confidence: 'uncertain',
        note: {
          en: 'The exact time limit was not confirmed. Treat 10 days as the safe limit, and check with the clerk.',
          es: 'No se confirmó el plazo exacto. Tome 10 días como el límite seguro y confírmelo en la secretaría.',
        },
        value: {
          period: { count: 10, unit: 'days' },
          runsFrom: 'entered',
          runsFromWords: { en: 'entry of the judgment', es: 'el registro del fallo' },
          form: null,
          rule: {
            en: 'Ask the justice court promptly to set the judgment aside or give a new trial, or appeal for a new trial in the higher court.',
            es: 'Pida pronto al tribunal de justicia que anule el fallo o conceda un nuevo juicio, o apele para tener un nuevo juicio en el tribunal superior a este.',
          },
        },
      },
    ]),
    lienPersonalProperty: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Miss. Code §§ 11-7-191, 11-9-129',
          'https://law.uslawyerdatabase.com/category/us-law/2020-mississippi-code/title-11-civil-practice-and-procedure/chapter-9-practice-and-procedure-in-county-courts-and-justice-courts/page/2',
        ),
        confidence: 'verified',
        note: {
          en: 'This is unusual: enrolling the judgment also binds goods in the county, not only land.',
          es: 'Esto es poco común: al inscribir el fallo también quedan afectados los bienes muebles del condado, no solo los inmuebles.',
        },
        value: {
          document: { en: 'The same enrolled judgment', es: 'El mismo fallo inscrito (enrolled judgment)' },
          where: {
            en: "Circuit clerk's judgment roll of the county where the goods are",
            es: 'registro de fallos de la secretaría de circuito (judgment roll) del condado donde están los bienes',
          },
          years: 7,
          renewable: null,
        },
      },
    ]),
    wages: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Miss. Code §§ 85-3-4, 11-35-23',
          'http://billstatus.ls.state.ms.us/documents/2023/html/SB/2400-2499/SB2400IN.htm',
        ),
        confidence: 'verified',
        note: {
          en: 'Support debts and taxes have other limits.',
          es: 'Las deudas de manutención y los impuestos tienen otros límites.',
        },
        value: {
          limits: [
            {
              label: { en: '25% of disposable pay', es: '25% del salario disponible' },
              take: { kind: 'percent', of: 'disposable', percent: 25 },
              section: 'Miss. Code § 85-3-4',
            },
            {
              label: {
                en: 'what is above 30 hours at the federal minimum wage',
                es: 'lo que pase de 30 horas al salario mínimo federal',
              },
              take: { kind: 'excess', floor: { kind: 'min-wage', hours: 30, wage: 'federal' }, percent: 100 },
              section: 'Miss. Code § 85-3-4',
            },
          ],
          rule: {
            en: 'All pay is safe for the first 30 days after the writ is served. After that the weekly limit applies: the smaller of 25% of disposable pay, or what is above 30 hours at the federal minimum wage.',
            es: 'Todo el salario está a salvo durante los primeros 30 días después de notificada la orden. Después rige el límite semanal: la menor cantidad entre el 25% del salario disponible y lo que pase de 30 horas al salario mínimo federal.',
          },
          caution: {
            en: 'All pay is safe for the first 30 days after the writ is served.',
            es: 'Todo el salario está a salvo los primeros 30 días después de notificada la orden (writ).',
          },
          process: {
            en: 'Writ of garnishment served on the employer, who keeps withholding until the judgment is paid.',
            es: 'Orden de embargo (writ of garnishment) notificada al empleador, que sigue reteniendo hasta que se pague el fallo.',
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
        cite: cite('Miss. Code § 85-3-1(a)'),
        confidence: 'known',
        note: {
          en: 'Ask the court for a hearing before the bank pays the money out.',
          es: 'Pida al tribunal una audiencia antes de que el banco entregue el dinero.',
        },
        value: {
          automaticCents: null,
          rule: {
            en: 'Nothing is protected automatically beyond federal benefits. Cash on hand counts within the $10,000 personal property exemption, but it is disputed whether money in a bank is cash on hand.',
            es: 'Nada está protegido automáticamente, aparte de los beneficios federales. El dinero en efectivo cuenta dentro de la exención de $10,000 de bienes muebles, pero se discute si el dinero en el banco es efectivo.',
          },
        },
      },
    ]),
    homestead: checked('levied', '2026-11-21', [
      {
        from: '1991-07-01',
        cite: cite(
          'Miss. Code § 85-3-21',
          'https://e.casetext.com/statute/mississippi-code-1972/title-85-debtor-creditor-relationship/chapter-3-exempt-property/section-85-3-21-homestead-exemption-land-and-buildings',
        ),
        confidence: 'verified',
        note: {
          en: 'A husband or wife over 60 who once had the exemption keeps it after moving out. A mobile home on land the debtor does not own is exempt up to $30,000 instead.',
          es: 'El esposo o la esposa de más de 60 años que ya tuvo la exención la conserva después de mudarse. Una casa móvil en un terreno que no es del deudor está exenta hasta $30,000 en su lugar.',
        },
        value: {
          cents: cents(75_000),
          isUnlimited: false,
          marriedCents: null,
          seniorOrDisabledCents: null,
          acresUrban: 160,
          acresRural: 160,
          rule: {
            en: 'A home that a householder owns and lives in: up to $75,000 of value after liens, and up to 160 acres.',
            es: 'La vivienda que es propiedad de un jefe de hogar y donde este vive: hasta $75,000 de valor después de los gravámenes, y hasta 160 acres.',
          },
        },
      },
    ]),
    vehicle: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Miss. Code § 85-3-1(a)',
          'http://billstatus.ls.state.ms.us/documents/2005/html/SB/2900-2999/SB2976IN.htm',
        ),
        confidence: 'secondary',
        note: {
          en: 'There is no separate amount. Motor vehicles share the $10,000 personal property exemption, and the debtor chooses which items to protect.',
          es: 'No hay una cantidad aparte. Los vehículos comparten la exención de $10,000 de bienes muebles, y el deudor elige qué bienes proteger.',
        },
        none: true,
      },
    ]),
    wildcard: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Miss. Code § 85-3-1(a), (h)',
          'http://billstatus.ls.state.ms.us/documents/2005/html/SB/2900-2999/SB2976IN.htm',
        ),
        confidence: 'secondary',
        note: {
          en: 'Residents aged 70 or older have a further $50,000 in any property. It is disputed whether money in a bank counts as cash on hand.',
          es: 'Los residentes de 70 años o más tienen otros $50,000 en cualquier bien. Se discute si el dinero en el banco cuenta como efectivo.',
        },
        value: {
          cents: cents(10_000),
          isUnlimited: false,
          covers: ['vehicle', 'tools', 'household', 'cash', 'other'],
          rule: {
            en: 'Up to $10,000 in all of goods the debtor chooses from a list: household goods, vehicles, tools, cash on hand, health aids and any item under $200.',
            es: 'Hasta $10,000 en total de bienes que el deudor elige de una lista: enseres del hogar, vehículos, herramientas, dinero en efectivo, aparatos de salud y cualquier objeto de menos de $200.',
          },
        },
      },
    ]),
    toolsOfTrade: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Miss. Code § 85-3-1(a)',
          'http://billstatus.ls.state.ms.us/documents/2005/html/SB/2900-2999/SB2976IN.htm',
        ),
        confidence: 'secondary',
        note: {
          en: 'There is no separate amount. Tools and professional books share the $10,000 personal property exemption.',
          es: 'No hay una cantidad aparte. Las herramientas y los libros profesionales comparten la exención de $10,000 de bienes muebles.',
        },
        none: true,
      },
    ]),
    householdGoods: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Miss. Code § 85-3-1(a)',
          'http://billstatus.ls.state.ms.us/documents/2005/html/SB/2900-2999/SB2976IN.htm',
        ),
        confidence: 'secondary',
        note: {
          en: 'There is no separate amount. Household goods, clothing and books share the $10,000 personal property exemption. Works of art, antiques and most electronics beyond one television and one radio do not count as household goods.',
          es: 'No hay una cantidad aparte. Los enseres del hogar, la ropa y los libros comparten la exención de $10,000 de bienes muebles. Las obras de arte, las antigüedades y casi todos los aparatos electrónicos, fuera de un televisor y un radio, no cuentan como enseres del hogar.',
        },
        none: true,
      },
    ]),
    claimOfExemption: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Miss. Code §§ 11-35-33, 85-3-3'),
        confidence: 'known',
        note: {
          en: 'No fixed time limit was found. The debtor picks the exempt items when the officer levies, or asks the court for a hearing. An employer may raise the exemption too.',
          es: 'No se encontró un plazo fijo. El deudor elige los bienes exentos cuando el oficial hace el embargo, o pide una audiencia al tribunal. El empleador también puede invocar la exención.',
        },
        value: {
          period: null,
          runsFromWords: null,
          form: null,
          where: {
            en: 'the justice court that issued the writ, or the officer who holds the goods',
            es: 'el tribunal de justicia (justice court) que emitió la orden, o el oficial que tiene los bienes',
          },
        },
      },
    ]),
    writ: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Miss. Code §§ 11-9-101 to 11-9-147, 11-35-1'),
        confidence: 'known',
        note: {
          en: 'The creditor asks the clerk with a written suggestion that names the employer or bank.',
          es: 'El acreedor lo pide en la secretaría con un escrito (suggestion) que nombra al empleador o al banco.',
        },
        value: {
          document: {
            en: 'Writ of execution or writ of garnishment',
            es: 'Orden de ejecución (writ of execution) u orden de embargo (writ of garnishment)',
          },
          form: null,
          issuedBy: {
            en: 'Justice court clerk',
            es: 'Secretaría del tribunal de justicia (justice court clerk)',
          },
          servedBy: { en: 'Constable or sheriff', es: 'Oficial (constable) o alguacil (sheriff)' },
          returnDays: null,
        },
      },
    ]),
    debtorExam: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Miss. Code §§ 13-1-261 to 13-1-271',
          'https://pdfslide.net/documents/post-judgment-actions-selected-statutes-current-as-of-71-page-2-of-57-judgments.html',
        ),
        confidence: 'secondary',
        note: {
          en: 'The debtor is summoned to answer under oath about property.',
          es: 'Se cita al deudor para que responda bajo juramento sobre sus bienes.',
        },
        value: {
          name: {
            en: 'Examination of judgment debtor',
            es: 'Interrogatorio del deudor (Examination of Judgment Debtor)',
          },
          form: null,
          frequency: null,
        },
      },
    ]),
    contempt: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Miss. Code §§ 9-11-15, 13-1-271'),
        confidence: 'known',
        note: {
          en: 'A debtor cannot be jailed for an ordinary debt.',
          es: 'Nadie puede ir a la cárcel por una deuda común.',
        },
        value: {
          rule: {
            en: 'Ignoring a summons to be examined, or an order of the court, can be contempt. Owing money or not paying it is not.',
            es: 'No obedecer una citación a un interrogatorio, o una orden del tribunal, puede ser desacato. Deber dinero o no pagarlo no lo es.',
          },
        },
      },
    ]),
    domestication: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Miss. Code §§ 11-7-301 to 11-7-309'),
        confidence: 'known',
        note: {
          en: 'The debtor is told by mail. No execution issues for 20 days after filing.',
          es: 'Se avisa al deudor por correo. No se emite una orden de ejecución durante los 20 días siguientes a la presentación.',
        },
        value: {
          act: {
            en: 'Uniform Enforcement of Foreign Judgments Act',
            es: 'Ley Uniforme de Ejecución de Fallos de Otros Estados (Uniform Enforcement of Foreign Judgments Act)',
          },
          filing: {
            en: 'Authenticated copy and affidavit filed with a circuit clerk',
            es: 'Copia autenticada y declaración jurada presentadas en una secretaría de circuito',
          },
          wait: { count: 20, unit: 'days' },
        },
      },
    ]),
    installments: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Miss. Code §§ 11-9-101 to 11-9-147'),
        confidence: 'uncertain',
        note: {
          en: 'Get any plan in writing and file it with the court.',
          es: 'Pida todo plan por escrito y preséntelo en el tribunal.',
        },
        value: {
          courtOrdered: false,
          form: null,
          rule: {
            en: 'No statute was found that gives a right to installments. The judge may allow time, or the creditor may agree. A missed payment lets collection start again.',
            es: 'No se encontró una ley que dé derecho a pagar en cuotas. El juez puede dar tiempo, o el acreedor puede aceptar. Si falta un pago, el cobro puede continuar.',
          },
        },
      },
    ]),
    badCheck: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Miss. Code § 11-7-12'),
        confidence: 'uncertain',
        note: {
          en: 'Read the exact amounts in the section before claiming.',
          es: 'Lea las cantidades exactas en la ley antes de reclamar.',
        },
        value: {
          rule: {
            en: 'After a 30-day written demand, extra damages are owed, plus a fee. They are a share of the check, larger for small checks.',
            es: 'Después de una exigencia por escrito con 30 días de plazo, se debe una indemnización adicional, más un cargo. Es una parte del monto del cheque, mayor para los cheques pequeños.',
          },
          multiplier: null,
          leastCents: null,
          mostCents: null,
          notice: { count: 30, unit: 'days' },
        },
      },
    ]),
    collectionConduct: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('15 U.S.C. § 1692a(6)'),
        confidence: 'known',
        note: {
          en: 'General consumer protection and harassment laws still apply.',
          es: 'Siguen rigiendo las leyes generales de protección al consumidor y contra el acoso.',
        },
        value: {
          law: null,
          coversOriginalCreditors: false,
          rule: {
            en: 'Mississippi has no general debt collection act. The federal Fair Debt Collection Practices Act covers outside collectors and debt buyers.',
            es: 'Misisipi no tiene una ley general de cobro de deudas. La ley federal de prácticas justas de cobro (Fair Debt Collection Practices Act) cubre a los cobradores externos y a los compradores de deudas.',
          },
        },
      },
    ]),
    minimumWage: checked('today', '2026-11-21', [
      {
        from: '2009-07-24',
        cite: cite('29 U.S.C. § 206(a)(1)'),
        confidence: 'known',
        note: {
          en: 'There is no state minimum wage. The federal rate applies.',
          es: 'No hay un salario mínimo estatal. Rige el federal.',
        },
        value: { hourlyCents: 725 },
      },
    ]),
    governmentDebtor: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Miss. Code §§ 11-45-1, 11-46-1 et seq.'),
        confidence: 'known',
        note: {
          en: 'Wages of public employees can be garnished under special rules.',
          es: 'El salario de los empleados públicos se puede embargar según reglas especiales.',
        },
        value: {
          rule: {
            en: "Public property cannot be seized. A judgment is paid from the body's budget or insurance. If need be, it is enforced by a court order or a tax levy.",
            es: 'Los bienes públicos no se pueden embargar. El fallo se paga con el presupuesto o el seguro del organismo. Si hace falta, se ejecuta con una orden judicial o con un impuesto.',
          },
        },
      },
    ]),
    links: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('State of Mississippi Judiciary'),
        confidence: 'known',
        value: {
          selfHelp: 'https://courts.ms.gov/',
          forms: null,
        },
      },
    ]),
  },
}
