// Pennsylvania: what a small-claims money judgment means here. Read 2026-11-21.

import { cents, checked, cite } from '../entry'
import type { Jurisdiction } from '../types'

export const pennsylvania: Jurisdiction = {
  code: 'PA',
  name: { en: 'Pennsylvania', es: 'Pensilvania' },
  timeZone: 'America/New_York',
  facts: {
    smallClaims: checked('entered', '2026-11-21', [
      {
        from: '2010-01-01',
        cite: cite('42 Pa.C.S. §§ 1123, 1515'),
        confidence: 'known',
        note: {
          en: 'There is no separate small-claims court. Philadelphia Municipal Court has its own rules.',
          es: 'No hay un tribunal aparte de reclamos menores. El Tribunal Municipal de Filadelfia tiene sus propias reglas.',
        },
        value: {
          court: {
            en: 'Magisterial District Court (Philadelphia: Municipal Court)',
            es: 'Tribunal de Distrito Magisterial (en Filadelfia, Tribunal Municipal)',
          },
          limitCents: cents(12_000),
          limitNote: {
            en: 'Not counting interest and costs.',
            es: 'Sin contar intereses ni costas.',
          },
        },
      },
    ]),
    appeal: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Pa.R.Civ.P.M.D.J. 1002'),
        confidence: 'known',
        note: {
          en: "An appeal is a new hearing in the court of common pleas. For possession of a home there are only 10 days. A tenant's or debtor's appeal usually stops collection.",
          es: 'La apelación es una nueva audiencia en el tribunal de primera instancia (court of common pleas). Si se trata de la posesión de una vivienda, solo hay 10 días. La apelación del inquilino o del deudor suele detener el cobro.',
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
          'Pa.R.Civ.P.M.D.J. 402(A)',
          'https://regulations.justia.com/states/pennsylvania/title-246/part-i/chapter-400/rule-402',
        ),
        confidence: 'verified',
        note: {
          en: 'The request for an order of execution cannot be filed before 30 days, nor more than 5 years, after entry.',
          es: 'La solicitud de una orden de ejecución no se puede presentar antes de 30 días, ni después de 5 años, desde el registro.',
        },
        value: {
          wait: { count: 30, unit: 'days' },
          runsFrom: 'entered',
          trigger: {
            en: 'the magisterial district judge enters the judgment',
            es: 'el juez de distrito magisterial registra el fallo',
          },
        },
      },
    ]),
    interest: checked('entered', '2026-11-21', [
      {
        from: '1974-01-30',
        cite: cite('42 Pa.C.S. § 8101; 41 P.S. § 202'),
        confidence: 'known',
        note: {
          en: 'Simple interest from the judgment. Whether a contract rate goes on after judgment depends on the words of the contract.',
          es: 'Interés simple desde el fallo. Que la tasa de un contrato siga después del fallo depende de lo que diga el contrato.',
        },
        value: {
          rate: { kind: 'fixed', annualPercent: 6 },
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
        cite: cite('Pa.R.Civ.P.M.D.J. 402; 42 Pa.C.S. §§ 5526, 5529; Pa.R.Civ.P. 3025-3032'),
        confidence: 'known',
        note: {
          en: 'Once the judgment is in common pleas, personal property can be reached for 20 years, but a lien on land ends after 5 years unless it is revived.',
          es: 'Una vez que el fallo está en el tribunal de primera instancia (court of common pleas), se pueden tomar bienes muebles durante 20 años, pero el gravamen sobre un inmueble termina a los 5 años si no se reactiva.',
        },
        value: {
          years: 5,
          renewable: true,
          renewHow: {
            en: 'Ask to revive it, or enter the judgment in the court of common pleas and revive the lien every 5 years by writ of revival.',
            es: 'Pida que se reactive, o registre el fallo en el tribunal de primera instancia (court of common pleas) y reactive el gravamen cada 5 años con una orden de reactivación (writ of revival).',
          },
          window: {
            words: { en: 'before each 5 years end', es: 'antes de que terminen cada 5 años' },
          },
          renewedYears: 5,
          dormancyYears: null,
        },
      },
    ]),
    lienRealProperty: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('42 Pa.C.S. §§ 4303, 5526; Pa.R.Civ.P.M.D.J. 402(D)'),
        confidence: 'known',
        note: {
          en: 'A judgment does not bind land until it is entered with the prothonotary. Property that spouses own together by the entireties is not reached by a judgment against only one of them.',
          es: 'El fallo no afecta inmuebles hasta que se registra ante el prothonotary. Lo que los esposos tienen juntos en propiedad conyugal (tenancy by the entireties) no responde por un fallo contra uno solo.',
        },
        value: {
          document: {
            en: 'Certified copy (transcript) of the magisterial judgment',
            es: 'Copia certificada (transcript) del fallo del juez magisterial',
          },
          where: {
            en: 'prothonotary of the court of common pleas, in each county',
            es: 'secretaría (prothonotary) del tribunal de primera instancia (court of common pleas), en cada condado',
          },
          years: 5,
          renewable: true,
        },
      },
    ]),
    satisfaction: checked('today', '2026-11-22', [
      {
        from: null,
        cite: cite(
          '42 Pa.C.S. § 8104; Pa.R.Civ.P.M.D.J. 341, 342',
          'https://cetient.com/case/9746728/key-savings-and-loan-assn-v-louis-john-inc',
        ),
        confidence: 'uncertain',
        note: {
          en: 'The duty starts with a written request and an offer to pay the fee. The law used to give 30 days; check the 90 days in Rule 341. The debtor recovers the penalty by a supplementary action in the same court.',
          es: 'La obligación empieza con una petición por escrito y la oferta de pagar la cuota. La ley daba antes 30 días; verifique los 90 días en la Regla 341. El deudor cobra la multa con una acción suplementaria en el mismo tribunal.',
        },
        value: {
          document: {
            en: 'Entry of satisfaction',
            es: 'Registro del pago del fallo (entry of satisfaction)',
          },
          form: null,
          filedBy: 'creditor',
          period: { count: 90, unit: 'days' },
          runsFrom: 'written-demand',
          runsFromWords: {
            en: "service of the debtor's written request",
            es: 'la notificación de la petición por escrito del deudor',
          },
          penalty: {
            en: '1% of the original judgment for each day late, at least $250 and at most half of the judgment.',
            es: '1% del fallo original por cada día de atraso, mínimo $250 y máximo la mitad del fallo.',
          },
          penaltyCents: cents(250),
          motion: {
            en: 'The debtor files a written request for entry of satisfaction in the office of the magisterial district judge who gave the judgment, and it is served on the creditor (Rule 341). If the creditor still does not act, a supplementary action follows in the same court (Rule 342).',
            es: 'El deudor presenta una solicitud escrita de registro del pago en la oficina del juez de distrito que dictó el fallo, y se notifica al acreedor (Regla 341). Si el acreedor tampoco actúa, sigue una acción complementaria en el mismo tribunal (Regla 342).',
          },
          sources: {
            motion: {
              cite: cite(
                'Pa.R.Civ.P.M.D.J. 341, 342',
                'https://www.pacodeandbulletin.gov/Display/pabull?file=/secure/pabulletin/data/vol43/43-41/1887.html',
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
        cite: cite('Pa.R.Civ.P.M.D.J. 1002, 1009'),
        confidence: 'known',
        note: {
          en: "A late appeal (nunc pro tunc) is allowed only for fraud or a breakdown in the court's process. Philadelphia Municipal Court does hear requests to open a default.",
          es: 'Una apelación tardía (nunc pro tunc) se permite solo por fraude o por una falla en el trámite del tribunal. El Tribunal Municipal de Filadelfia sí recibe peticiones para reabrir un fallo en rebeldía.',
        },
        value: {
          period: { count: 30, unit: 'days' },
          runsFrom: 'entered',
          runsFromWords: { en: 'entry of the judgment', es: 'el registro del fallo' },
          form: null,
          rule: {
            en: 'A magisterial district court cannot reopen a default. Appeal to common pleas within 30 days for a new hearing, or file a writ of certiorari within 30 days for bad service or lack of power. If the court had no power over the person or the subject, there is no time limit.',
            es: 'El tribunal de distrito magisterial no puede reabrir un fallo en rebeldía. Apele dentro de 30 días al tribunal de primera instancia (court of common pleas) para tener una nueva audiencia, o presente dentro de 30 días un recurso de certiorari por mala notificación o falta de autoridad. Si el tribunal no tenía autoridad sobre la persona o el asunto, no hay límite de tiempo.',
          },
        },
      },
    ]),
    lienPersonalProperty: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('42 Pa.C.S. § 8137'),
        confidence: 'known',
        none: true,
        note: {
          en: 'No paper puts a lien on movable things. Only a levy binds them.',
          es: 'Ningún documento pone un gravamen sobre los bienes muebles. Solo un embargo los sujeta.',
        },
      },
    ]),
    wages: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite('42 Pa.C.S. § 8127; Pa.R.Civ.P. 3301-3313'),
        confidence: 'known',
        none: true,
        note: {
          en: "Pay that the employer still holds cannot be taken for an ordinary judgment. The exceptions are support, taxes, student loans, criminal restitution, board for four weeks or less, and a residential landlord's judgment. A landlord can take at most 10% of net pay, and nothing if that would put the debtor below the poverty guideline. These go through the court of common pleas. Once pay is in a bank account, the protection is usually lost.",
          es: 'El salario que aún tiene el empleador no se puede embargar por un fallo común. Las excepciones son la manutención, los impuestos, los préstamos estudiantiles, la restitución penal, el hospedaje con comida de cuatro semanas o menos, y el fallo de quien alquila una vivienda. Este arrendador puede tomar como máximo el 10% del salario neto, y nada si el deudor quedara bajo el nivel de pobreza. Esto se tramita en el tribunal de primera instancia (court of common pleas). Una vez que el salario está en el banco, la protección suele perderse.',
        },
      },
    ]),
    bankAccount: checked('levied', '2026-11-21', [
      {
        from: '2010-05-17',
        cite: cite('Pa.R.Civ.P. 3111.1; 42 Pa.C.S. § 8123', 'https://rulesofcivilprocedure.com/pa/rule-3111.1/'),
        confidence: 'verified',
        note: {
          en: 'A magisterial district judge cannot attach a bank account. That takes the court of common pleas or the Philadelphia Municipal Court. An account of both spouses is safe from the creditor of one of them.',
          es: 'Un juez de distrito magisterial no puede embargar una cuenta de banco. Para eso hace falta el tribunal de primera instancia (court of common pleas) o el Tribunal Municipal de Filadelfia. Una cuenta de ambos cónyuges está a salvo del acreedor de uno solo.',
        },
        value: {
          automaticCents: cents(300),
          rule: {
            en: 'A bank served with a writ must leave $300. It must also leave the first $10,000 of any account that gets regular electronic deposits marked as exempt, such as benefits.',
            es: 'El banco que recibe la orden debe dejar $300. También debe dejar los primeros $10,000 de toda cuenta que recibe depósitos electrónicos regulares identificados como exentos, por ejemplo beneficios.',
          },
        },
      },
    ]),
    homestead: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite('42 Pa.C.S. §§ 8121-8124'),
        confidence: 'known',
        none: true,
        note: {
          en: 'There is no exemption for a home, only the general $300. But a home that a married couple owns together (by the entireties) cannot be sold for the debt of one of them.',
          es: 'No hay exención para la vivienda, solo los $300 generales. Pero la vivienda que un matrimonio posee en conjunto (by the entireties) no se puede vender por la deuda de uno solo.',
        },
      },
    ]),
    vehicle: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite('42 Pa.C.S. §§ 8123, 8124'),
        confidence: 'known',
        none: true,
        note: {
          en: 'There is no exemption for a vehicle, only the general $300. A vehicle titled to both spouses is safe from the creditor of one of them.',
          es: 'No hay exención para un vehículo, solo los $300 generales. Un vehículo a nombre de ambos cónyuges está a salvo del acreedor de uno solo.',
        },
      },
    ]),
    wildcard: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite('42 Pa.C.S. § 8123', 'http://www.laws9.com/statutes/pennsylvania/title-42/chapter-81/8123'),
        confidence: 'verified',
        note: {
          en: 'It does not help a company, and it does not hold against support debts or wages for manual labor of $100 or less.',
          es: 'No ayuda a las empresas, y no vale frente a deudas de manutención ni salarios por trabajo manual de $100 o menos.',
        },
        value: {
          cents: cents(300),
          isUnlimited: false,
          covers: ['home', 'vehicle', 'tools', 'household', 'cash', 'other'],
          rule: {
            en: '$300 of any property of the debtor, money too.',
            es: '$300 de cualquier bien del deudor, también dinero.',
          },
        },
      },
    ]),
    toolsOfTrade: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite('42 Pa.C.S. § 8124(a)'),
        confidence: 'known',
        none: true,
        note: {
          en: 'There is no exemption for tools of a trade. Uniforms and their gear are safe, and the sewing machine of a private family or a seamstress. Other tools can be taken beyond the general $300.',
          es: 'No hay exención para herramientas de trabajo. Están a salvo los uniformes y su equipo, y la máquina de coser de una familia o de una costurera. Las demás herramientas se pueden embargar más allá de los $300 generales.',
        },
      },
    ]),
    householdGoods: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite('42 Pa.C.S. § 8124(a)'),
        confidence: 'known',
        note: {
          en: 'Goods that spouses own together are safe from the debt of one of them. Use the general $300 for other things.',
          es: 'Los bienes que los cónyuges poseen juntos están a salvo de la deuda de uno solo. Use los $300 generales para otras cosas.',
        },
        value: {
          cents: null,
          isUnlimited: false,
          rule: {
            en: 'Only clothing, bibles, school books, sewing machines and uniforms. Furniture is not on the list.',
            es: 'Solo la ropa, las biblias, los libros escolares, las máquinas de coser y los uniformes. Los muebles no están en la lista.',
          },
        },
      },
    ]),
    claimOfExemption: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Pa.R.Civ.P.M.D.J. 408-413; Pa.R.Civ.P. 3123.1, 3252'),
        confidence: 'known',
        note: {
          en: 'In common pleas a hearing must follow soon. At the magisterial level, a claim or an appeal to the judge stops the sale of that property.',
          es: 'En el tribunal de primera instancia (common pleas), la audiencia debe ser pronto. Ante el juez magisterial, un reclamo o una apelación detiene la venta de ese bien.',
        },
        value: {
          period: null,
          runsFromWords: {
            en: 'service of the order of execution or writ. Claim before the sale, or before money is paid over',
            es: 'la notificación de la orden de ejecución. Reclame antes de la venta o antes de que se entregue el dinero',
          },
          form: null,
          where: {
            en: 'the sheriff or constable and the magisterial district court; in common pleas the claim form in Rule 3252 goes to the sheriff',
            es: 'el sheriff o alguacil (constable) y el tribunal de distrito magisterial; en common pleas, el formulario de la Regla 3252 va al sheriff',
          },
        },
      },
    ]),
    writ: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Pa.R.Civ.P.M.D.J. 402-406'),
        confidence: 'known',
        note: {
          en: 'It reaches only goods, vehicles and cash on hand. For bank accounts, land or stocks, enter the judgment in common pleas and get a writ of execution there.',
          es: 'Solo alcanza cosas, vehículos y efectivo a mano. Para cuentas de banco, inmuebles o acciones, registre el fallo en el tribunal de primera instancia (common pleas) y pida allí una orden de ejecución (writ of execution).',
        },
        value: {
          document: { en: 'Order of Execution', es: 'Orden de ejecución (Order of Execution)' },
          form: null,
          issuedBy: { en: 'the magisterial district judge', es: 'el juez de distrito magisterial' },
          servedBy: {
            en: 'the sheriff or a certified constable',
            es: 'el sheriff o un alguacil certificado (certified constable)',
          },
          returnDays: 60,
        },
      },
    ]),
    debtorExam: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Pa.R.Civ.P. 3117'),
        confidence: 'known',
        note: {
          en: 'It works only after the judgment is entered in the court of common pleas. The magisterial court has nothing like it.',
          es: 'Solo sirve después de registrar el fallo en el tribunal de primera instancia (court of common pleas). El tribunal magisterial no tiene nada parecido.',
        },
        value: {
          name: {
            en: 'Discovery in aid of execution (deposition or written questions)',
            es: 'Obtención de información para la ejecución (discovery in aid of execution, con declaración o preguntas por escrito)',
          },
          form: null,
          frequency: null,
        },
      },
    ]),
    contempt: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Pa. Const. art. I, § 16; Pa.R.Civ.P. 3117, 4019'),
        confidence: 'known',
        note: {
          en: 'A magisterial district judge has narrow contempt powers (42 Pa.C.S. § 4137).',
          es: 'El juez de distrito magisterial tiene poderes limitados por desacato (42 Pa.C.S. § 4137).',
        },
        value: {
          rule: {
            en: 'Not paying is not contempt. Disobeying an order of common pleas to give information for the execution can be.',
            es: 'No pagar no es desacato. Puede serlo desobedecer una orden de common pleas de dar información para la ejecución.',
          },
        },
      },
    ]),
    domestication: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('42 Pa.C.S. § 4306'),
        confidence: 'known',
        note: {
          en: 'The creditor must mail notice. The debtor can ask the court to open or strike the judgment.',
          es: 'El acreedor debe enviar un aviso. El deudor puede pedir al tribunal que reabra o anule el fallo.',
        },
        value: {
          act: {
            en: 'Uniform Enforcement of Foreign Judgments Act (UEFJA)',
            es: 'Ley Uniforme de Ejecución de Fallos de Otros Estados (Uniform Enforcement of Foreign Judgments Act, UEFJA)',
          },
          filing: {
            en: 'An authenticated copy with the docket entries and an affidavit are filed with the prothonotary of any court of common pleas.',
            es: 'Se presentan una copia autenticada con las anotaciones del caso y una declaración jurada ante la secretaría (prothonotary) de cualquier tribunal de primera instancia (court of common pleas).',
          },
          wait: null,
        },
      },
    ]),
    installments: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Pa.R.Civ.P.M.D.J. 323; 42 Pa.C.S. § 1515'),
        confidence: 'known',
        note: {
          en: 'Ask at the hearing or right after it. Either side can ask to change the schedule.',
          es: 'Pídalo en la audiencia o justo después. Cualquiera de las partes puede pedir que se cambie el calendario.',
        },
        value: {
          courtOrdered: true,
          form: null,
          rule: {
            en: 'A debtor who shows that payment at once is not possible may be given installments by the magisterial district judge, over at most 12 months. If one is missed, the creditor may ask for execution for the rest.',
            es: 'Si el deudor demuestra que no puede pagar de una vez, el juez de distrito magisterial puede ordenar cuotas, por 12 meses como máximo. Si se falla en una, el acreedor puede pedir la ejecución por el resto.',
          },
        },
      },
    ]),
    badCheck: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('42 Pa.C.S. § 8304'),
        confidence: 'known',
        note: {
          en: "The seller must have written down the writer's details when taking the check. A good-faith dispute is a defense.",
          es: 'El vendedor debe haber anotado los datos de quien firmó al recibir el cheque. Una disputa de buena fe es una defensa.',
        },
        value: {
          rule: {
            en: 'If the check is not paid within 10 days after a demand by certified mail, the writer owes it and three times its amount more. That extra is at least $100 and at most $500.',
            es: 'Si el cheque no se paga dentro de los 10 días de una exigencia por correo certificado, quien lo firmó lo debe y además el triple de su monto. Ese extra es de $100 como mínimo y $500 como máximo.',
          },
          multiplier: 3,
          leastCents: cents(100),
          mostCents: cents(500),
          notice: { count: 10, unit: 'days' },
          certifiedMail: true,
        },
      },
    ]),
    collectionConduct: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('73 P.S. §§ 2270.1-2270.6'),
        confidence: 'known',
        note: {
          en: 'Three times the loss (at least $100) is possible under the consumer law.',
          es: 'Según la ley del consumidor se puede obtener el triple de la pérdida (al menos $100).',
        },
        value: {
          law: {
            en: 'Fair Credit Extension Uniformity Act',
            es: 'Ley de Uniformidad en la Concesión Justa de Crédito (Fair Credit Extension Uniformity Act)',
          },
          coversOriginalCreditors: true,
          rule: {
            en: 'Creditors and collectors of consumer debts may not harass, threaten or mislead. Breaches are pursued under the Unfair Trade Practices and Consumer Protection Law.',
            es: 'Los acreedores y cobradores de deudas de consumo no pueden acosar, amenazar ni engañar. Las faltas se persiguen según la Ley de Prácticas Comerciales Desleales y Protección al Consumidor (Unfair Trade Practices and Consumer Protection Law).',
          },
        },
      },
    ]),
    minimumWage: checked('today', '2026-11-21', [
      {
        from: '2009-07-24',
        cite: cite('43 P.S. § 333.104; 29 U.S.C. § 206'),
        confidence: 'known',
        note: {
          en: 'Bills to raise it had not become law when last known. It does not matter for collecting here, because wages are protected.',
          es: 'Hasta donde sabemos, los proyectos para subirlo no se habían aprobado. Aquí no importa para el cobro, porque el salario está protegido.',
        },
        value: { hourlyCents: cents(7.25) },
      },
    ]),
    governmentDebtor: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('42 Pa.C.S. §§ 8521-8559; Pa.R.Civ.P. 1091 et seq.'),
        confidence: 'known',
        note: {
          en: 'Contract claims against the Commonwealth go to the Board of Claims.',
          es: 'Los reclamos por contratos contra el Estado (Commonwealth) van a la Junta de Reclamos (Board of Claims).',
        },
        value: {
          rule: {
            en: 'Public property is not sold. A judgment against a city or school district is paid from the budget or a special tax, and a court can order it (mandamus). Claims against the Commonwealth are paid when the legislature votes the money, and immunity limits them.',
            es: 'Los bienes públicos no se venden. Un fallo contra un municipio o distrito escolar se paga del presupuesto o con un impuesto especial, y un tribunal puede ordenarlo (mandamus). Los reclamos contra el Estado (Commonwealth) se pagan cuando la legislatura aprueba el dinero, y la inmunidad los limita.',
          },
        },
      },
    ]),
    links: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Unified Judicial System of Pennsylvania'),
        confidence: 'known',
        value: {
          selfHelp: 'https://www.pacourts.us/learn/',
          forms: 'https://www.pacourts.us/forms/for-the-public',
        },
      },
    ]),
  },
}
