// Massachusetts: what a small-claims money judgment means here. Read 2026-11-21.

import { cents, checked, cite } from '../entry'
import type { Jurisdiction } from '../types'

export const massachusetts: Jurisdiction = {
  code: 'MA',
  name: { en: 'Massachusetts', es: 'Massachusetts' },
  timeZone: 'America/New_York',
  facts: {
    smallClaims: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Mass. Gen. Laws ch. 218, § 21', 'https://civilcase.com/small-claims/massachusetts'),
        confidence: 'secondary',
        note: {
          en: 'A clerk-magistrate usually decides these cases.',
          es: 'Estos casos los decide por lo general un secretario con funciones de juez (clerk-magistrate).',
        },
        value: {
          court: {
            en: 'District Court, Boston Municipal Court or Housing Court, small claims session',
            es: 'Tribunal de Distrito, Tribunal Municipal de Boston o Tribunal de Vivienda, sesión de reclamos menores',
          },
          limitCents: cents(7_000),
          limitNote: {
            en: 'No cap for property damage from a motor vehicle. Multiple damages set by a statute can go over the limit. Up to $15,000 for some municipal plaintiffs.',
            es: 'Sin tope para daños a bienes causados por un vehículo. Los daños múltiples que fija una ley pueden pasar del límite. Hasta $15,000 para algunos demandantes municipales.',
          },
        },
      },
    ]),
    appeal: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Mass. Gen. Laws ch. 218, § 23', 'https://civilcase.com/small-claims/massachusetts'),
        confidence: 'secondary',
        note: {
          en: 'Only the defendant (or a plaintiff who lost on a counterclaim) may appeal, to a judge or a jury of six. The plaintiff gave up the right to appeal by choosing small claims.',
          es: 'Solo puede apelar el demandado (o el demandante respecto de una contrademanda), ante un juez o un jurado de seis personas. El demandante renunció a apelar al elegir reclamos menores.',
        },
        value: {
          period: { count: 10, unit: 'days' },
          by: 'defendant',
          runsFrom: 'notice',
          runsFromWords: {
            en: 'the day the defendant receives notice of the judgment',
            es: 'el día en que el demandado recibe el aviso del fallo',
          },
        },
      },
    ]),
    enforcementStart: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Mass. Gen. Laws ch. 235, § 16; Mass. Unif. Small Claims R. 7A',
          'https://www.mass.gov/trial-court-rules/uniform-small-claims-rule-7a-payment-hearing-required',
        ),
        confidence: 'uncertain',
        note: {
          en: 'Since February 3, 2025, the court may not order payment without a payment hearing. If the defendant did not come to court, that hearing is set for about 30 days after the judgment. Check with the clerk the exact day an execution may issue.',
          es: 'Desde el 3 de febrero de 2025, el tribunal no puede ordenar el pago sin una audiencia de pago. Si el demandado no se presentó, esa audiencia se fija para unos 30 días después del fallo. Confirme en la secretaría el día exacto en que se puede emitir una orden de ejecución.',
        },
        value: {
          wait: { count: 10, unit: 'days' },
          runsFrom: 'notice',
          trigger: {
            en: 'the defendant gets notice of the judgment. Collection is on hold until the time to appeal ends',
            es: 'el demandado recibe el aviso del fallo. El cobro queda suspendido hasta que termine el plazo para apelar',
          },
        },
      },
    ]),
    interest: checked('entered', '2026-11-21', [
      {
        from: '2000-01-01',
        cite: cite(
          'Mass. Gen. Laws ch. 231, §§ 6B, 6C; ch. 235, § 8',
          'https://malegislature.gov/PressRoom/Detail?pressReleaseId=221',
        ),
        confidence: 'uncertain',
        note: {
          en: '12% (or a lawful contract rate) was the law in 2025. A bill to cut new consumer-debt judgments to 3% passed the Senate in July 2025. We could not find whether it became law. Check the rate with the clerk.',
          es: 'En 2025 la ley fijaba el 12% (o una tasa de contrato legal). En julio de 2025 el Senado aprobó un proyecto para bajar al 3% los fallos nuevos por deudas de consumo. No pudimos confirmar si llegó a ser ley. Confirme la tasa en la secretaría.',
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
                en: 'Judgment on a contract that states its own lawful rate: the rate of the contract',
                es: 'Fallo basado en un contrato que fija su propia tasa legal: la tasa del contrato',
              },
              when: null,
              rate: null,
              cite: cite('Mass. Gen. Laws ch. 231, § 6C'),
            },
          ],
          contractRateAllowed: true,
        },
      },
    ]),
    judgmentLife: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Mass. Gen. Laws ch. 260, § 20; ch. 235, § 17'),
        confidence: 'known',
        note: {
          en: 'A judgment is presumed paid after 20 years. A pending bill would shorten this to 10 years for consumer debts.',
          es: 'Después de 20 años se presume que el fallo está pagado. Un proyecto de ley pendiente bajaría ese plazo a 10 años para las deudas de consumo.',
        },
        value: {
          years: 20,
          renewable: true,
          renewHow: {
            en: 'Start a new lawsuit on the judgment before it is presumed paid.',
            es: 'Presente una nueva demanda basada en el fallo antes de que se presuma pagado.',
          },
          window: { words: { en: 'before the 20 years run out', es: 'antes de que terminen los 20 años' } },
          renewedYears: 20,
          dormancyYears: null,
        },
      },
    ]),
    lienRealProperty: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Mass. Gen. Laws ch. 236, §§ 4, 49A'),
        confidence: 'known',
        note: {
          en: 'A sheriff or constable records the execution. The levy ends after 6 years unless the land is sold or the levy is extended. The homestead protection comes first.',
          es: 'Un alguacil o un oficial (constable) inscribe la orden de ejecución. El embargo termina a los 6 años, salvo que el inmueble se venda o el embargo se prorrogue. La protección de la vivienda va primero.',
        },
        value: {
          document: {
            en: 'Execution, levied and suspended, with a copy recorded',
            es: 'Orden de ejecución trabada y suspendida, con copia inscrita (Execution, levied and suspended)',
          },
          where: {
            en: 'Registry of Deeds for the district where the land is',
            es: 'registro de escrituras (Registry of Deeds) del distrito donde está el inmueble',
          },
          years: 6,
          renewable: true,
        },
      },
    ]),
    satisfaction: checked('today', '2026-11-22', [
      {
        from: null,
        cite: cite(
          'Mass. Unif. Small Claims R. 9(e), (f)',
          'https://www.mass.gov/service-details/information-about-small-claims-payment-orders-and-hearings',
        ),
        confidence: 'verified',
        note: {
          en: 'Any written notice with the docket number will do, within 10 days of full payment.',
          es: 'Sirve cualquier aviso por escrito que lleve el número del caso, dentro de los 10 días siguientes al pago total.',
        },
        value: {
          document: {
            en: 'Acknowledgment of Satisfaction of Judgment',
            es: 'Reconocimiento de Pago del Fallo (Acknowledgment of Satisfaction of Judgment)',
          },
          form: null,
          filedBy: 'creditor',
          period: { count: 10, unit: 'days' },
          runsFrom: 'paid-in-full',
          runsFromWords: { en: 'payment in full', es: 'el pago total' },
          penalty: {
            en: 'If it is not filed, the defendant may ask the court to find that the judgment is satisfied.',
            es: 'Si no se presenta, el demandado puede pedir al tribunal que declare pagado el fallo.',
          },
          penaltyCents: null,
          formIsMandatory: false,
          motion: {
            en: 'If the creditor does not file, the defendant may ask the court, with proof of payment, to find the judgment satisfied.',
            es: 'Si el acreedor no lo presenta, el demandado puede pedir al tribunal, con prueba del pago, que declare pagado el fallo.',
          },
          sources: {
            motion: {
              cite: cite(
                'Mass. Unif. Small Claims R. 9(f)',
                'https://d1tvxue8o4w0fl.cloudfront.net/rule/massachusetts-court-rules/massachusetts-trial-court-rules/uniform-small-claims-rules/rule-9-enforcement-of-judgments',
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
        cite: cite(
          'Mass. Unif. Small Claims R. 8',
          'https://www.mass.gov/trial-court-rules/uniform-small-claims-rule-8-relief-from-judgment-or-order',
        ),
        confidence: 'verified',
        note: {
          en: "Ask the clerk's office for its motion form. Explain both why you were absent and what your defense is.",
          es: 'Pida en la secretaría su formulario de petición. Explique por qué faltó y cuál es su defensa.',
        },
        value: {
          period: { count: 1, unit: 'years' },
          runsFrom: 'entered',
          runsFromWords: { en: 'the date of the judgment', es: 'la fecha del fallo' },
          form: null,
          rule: {
            en: 'Within one year the court may cancel a default judgment for any cause it finds sufficient, after notice to the other side. A party who never got actual notice of the claim and the trial date may ask at any time.',
            es: 'Dentro de un año, el tribunal puede anular un fallo en rebeldía por cualquier motivo que considere suficiente, previo aviso a la otra parte. Quien nunca recibió aviso real del reclamo y de la fecha del juicio puede pedirlo en cualquier momento.',
          },
        },
      },
    ]),
    clericalCorrection: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Mass. Unif. Small Claims R. 8',
          'https://www.mass.gov/trial-court-rules/uniform-small-claims-rule-8-relief-from-judgment-or-order',
        ),
        confidence: 'verified',
        value: {
          period: { count: 1, unit: 'years' },
          runsFrom: 'entered',
          rule: {
            en: 'Either side may ask the small claims court to change the judgment for any cause the court finds sufficient, such as a mistake, within one year of its date and with notice to the other side. The other civil rules do not apply in small claims.',
            es: 'Cualquiera de las partes puede pedir al tribunal de reclamos menores que modifique el fallo por cualquier motivo que este considere suficiente, como un error, dentro de un año de su fecha y con aviso a la otra parte. Las demás reglas civiles no se aplican en reclamos menores.',
          },
        },
      },
    ]),
    lienPersonalProperty: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Mass. Gen. Laws ch. 235, § 31'),
        confidence: 'known',
        note: {
          en: 'There is no office where a lien on goods is filed. Goods are bound when they are seized under the execution.',
          es: 'No hay una oficina donde se inscriba un gravamen sobre bienes muebles. Los bienes quedan afectados cuando se embargan con la orden de ejecución.',
        },
        value: {
          document: { en: 'Execution', es: 'Orden de ejecución (Execution)' },
          where: {
            en: 'seizure by a deputy sheriff or constable',
            es: 'embargo por un ayudante del alguacil (deputy sheriff) o un oficial (constable)',
          },
          years: null,
          renewable: null,
        },
      },
    ]),
    wages: checked('levied', '2026-11-21', [
      {
        from: '2011-04-07',
        cite: cite(
          'Mass. Gen. Laws ch. 246, § 28; ch. 235, § 34',
          'https://malegislature.gov/PressRoom/Detail?pressReleaseId=221',
        ),
        confidence: 'uncertain',
        note: {
          en: 'The 15% is of gross pay, not of pay after taxes. In July 2025 the Senate passed a bill to protect 90% of pay or $975 a week for consumer debts. Check whether it became law.',
          es: 'El 15% es del salario bruto, no del salario después de impuestos. En julio de 2025 el Senado aprobó un proyecto para proteger el 90% del salario o $975 por semana en deudas de consumo. Confirme si llegó a ser ley.',
        },
        value: {
          limits: [
            {
              label: { en: '15% of gross pay', es: '15% del salario bruto' },
              take: { kind: 'percent', of: 'gross', percent: 15 },
            },
            {
              label: {
                en: 'what is above 50 hours at the minimum wage',
                es: 'lo que pase de 50 horas al salario mínimo',
              },
              take: { kind: 'excess', floor: { kind: 'min-wage', hours: 50, wage: 'greater' }, percent: 100 },
            },
          ],
          rule: {
            en: 'Each week the worker keeps the larger of two amounts: 85% of gross pay, or 50 hours at the state or federal minimum wage, whichever wage is higher (50 × $15 = $750). Federal law may protect still more.',
            es: 'Cada semana el trabajador conserva la mayor de dos cantidades: el 85% del salario bruto, o 50 horas al salario mínimo estatal o federal, el que sea más alto (50 × $15 = $750). La ley federal puede proteger aún más.',
          },
          process: {
            en: 'Trustee process through the court against the employer, or a court payment order from income that is not protected.',
            es: 'Embargo por medio del tribunal en manos del empleador (trustee process), o una orden de pago del tribunal con cargo a ingresos no protegidos.',
          },
          continuous: false,
          durationDays: null,
          headOfHousehold: null,
        },
      },
    ]),
    bankAccount: checked('levied', '2026-11-21', [
      {
        from: '2011-04-07',
        cite: cite(
          'Mass. Gen. Laws ch. 246, § 28A; ch. 235, § 34',
          'https://massachusettsbankruptcy.blogspot.com/2011_01_04_archive.html',
        ),
        confidence: 'secondary',
        note: {
          en: 'Only the account of a natural person is protected, not that of a business.',
          es: 'Solo se protege la cuenta de una persona física, no la de una empresa.',
        },
        value: {
          automaticCents: cents(2_500),
          rule: {
            en: "The first $2,500 in a person's account cannot be taken by trustee process. Federal benefits and other protected money are safe as well.",
            es: 'Los primeros $2,500 de la cuenta de una persona no se pueden embargar (trustee process). También están a salvo los beneficios federales y otro dinero protegido.',
          },
        },
      },
    ]),
    homestead: checked('levied', '2026-11-21', [
      {
        from: '2011-03-16',
        cite: cite('Mass. Gen. Laws ch. 188, §§ 1-3 (before August 6, 2024)'),
        confidence: 'secondary',
        value: {
          cents: cents(125_000),
          isUnlimited: false,
          marriedCents: null,
          seniorOrDisabledCents: cents(500_000),
          acresUrban: null,
          acresRural: null,
          rule: {
            en: '$125,000 automatically, or $500,000 if a declaration of homestead is recorded.',
            es: '$125,000 automáticamente, o $500,000 si se inscribe una declaración de vivienda protegida (declaration of homestead).',
          },
        },
      },
      {
        from: '2024-08-06',
        cite: cite(
          'Mass. Gen. Laws ch. 188, §§ 1-5',
          'https://www.mass.gov/info-details/massachusetts-law-about-homestead',
        ),
        confidence: 'verified',
        note: {
          en: 'Recording a declaration costs little and makes the protection eight times larger. Declarations made before August 2024 rose to the new amount by themselves.',
          es: 'Inscribir una declaración cuesta poco y multiplica la protección por ocho. Las declaraciones hechas antes de agosto de 2024 subieron solas a la nueva cantidad.',
        },
        value: {
          cents: cents(125_000),
          isUnlimited: false,
          marriedCents: null,
          seniorOrDisabledCents: cents(1_000_000),
          acresUrban: null,
          acresRural: null,
          rule: {
            en: '$125,000 automatically. $1,000,000 for the home if a declaration of homestead is recorded. $1,000,000 for each owner who is 62 or older or disabled and has recorded a declaration.',
            es: '$125,000 automáticamente. $1,000,000 por la vivienda si se inscribe una declaración de vivienda protegida (declaration of homestead). $1,000,000 por cada dueño que tenga 62 años o más, o una discapacidad, y haya inscrito su declaración.',
          },
        },
      },
    ]),
    vehicle: checked('levied', '2026-11-21', [
      {
        from: '2011-04-07',
        cite: cite(
          'Mass. Gen. Laws ch. 235, § 34',
          'https://massachusettsbankruptcy.blogspot.com/2011_01_04_archive.html',
        ),
        confidence: 'secondary',
        note: {
          en: 'The car must be for personal transport or needed for work.',
          es: 'El auto debe ser para transporte personal o necesario para el trabajo.',
        },
        value: {
          cents: cents(7_500),
          isUnlimited: false,
          rule: {
            en: 'One car, up to $7,500 of wholesale value. $15,000 if the owner is disabled or is 60 or older.',
            es: 'Un auto, hasta $7,500 de valor al por mayor. $15,000 si el dueño tiene una discapacidad o 60 años o más.',
          },
        },
      },
    ]),
    wildcard: checked('levied', '2026-11-21', [
      {
        from: '2011-04-07',
        cite: cite(
          'Mass. Gen. Laws ch. 235, § 34',
          'https://massachusettsbankruptcy.blogspot.com/2011_01_04_archive.html',
        ),
        confidence: 'secondary',
        note: {
          en: 'It helps most where a person has little furniture or no car.',
          es: 'Ayuda sobre todo a quien tiene pocos muebles o no tiene auto.',
        },
        value: {
          cents: cents(1_000),
          isUnlimited: false,
          covers: ['vehicle', 'tools', 'household', 'cash', 'other'],
          rule: {
            en: '$1,000 of any personal property. Up to $5,000 more from unused vehicle, tools and household furniture amounts, so up to $6,000 in all.',
            es: '$1,000 de cualquier bien mueble. Hasta $5,000 más de lo que no se haya usado de las protecciones de vehículo, herramientas y muebles del hogar, es decir, hasta $6,000 en total.',
          },
        },
      },
    ]),
    toolsOfTrade: checked('levied', '2026-11-21', [
      {
        from: '2011-04-07',
        cite: cite(
          'Mass. Gen. Laws ch. 235, § 34, Fifth and Sixth',
          'https://law.onecle.com/massachusetts/235/34.html',
        ),
        confidence: 'verified',
        note: {
          en: 'Fishing boats and gear have a separate $1,500.',
          es: 'Las embarcaciones y el equipo de pesca tienen $1,500 aparte.',
        },
        value: {
          cents: cents(5_000),
          isUnlimited: false,
          rule: {
            en: 'Tools, implements and fixtures up to $5,000. Stock or materials up to another $5,000.',
            es: 'Herramientas, utensilios e instalaciones hasta $5,000. Mercancía o materiales hasta otros $5,000.',
          },
        },
      },
    ]),
    householdGoods: checked('levied', '2026-11-21', [
      {
        from: '2011-04-07',
        cite: cite(
          'Mass. Gen. Laws ch. 235, § 34, First to Seventh',
          'https://law.onecle.com/massachusetts/235/34.html',
        ),
        confidence: 'verified',
        note: {
          en: 'Where no homestead is claimed, rent money up to $2,500 a month is on the list too.',
          es: 'Cuando no se reclama una vivienda protegida, también figura el dinero para el alquiler, hasta $2,500 al mes.',
        },
        value: {
          cents: cents(15_000),
          isUnlimited: false,
          rule: {
            en: 'Furniture up to $15,000. Necessary clothing, beds, a stove, a refrigerator, a freezer and a heating unit in full. Books up to $500, food up to $600, and $500 a month for utilities.',
            es: 'Muebles hasta $15,000. La ropa necesaria, las camas, la estufa, el refrigerador, el congelador y la calefacción, por completo. Libros hasta $500, alimentos hasta $600 y $500 al mes para servicios básicos.',
          },
        },
      },
    ]),
    claimOfExemption: checked('today', '2026-11-21', [
      {
        from: '2025-02-03',
        cite: cite(
          'Mass. Unif. Small Claims R. 7B',
          'https://www.mass.gov/trial-court-rules/uniform-small-claims-rule-7b-conducting-the-payment-hearing',
        ),
        confidence: 'verified',
        note: {
          en: 'At the payment hearing the creditor must prove that the debtor can pay without using protected income or assets.',
          es: 'En la audiencia de pago, el acreedor debe probar que el deudor puede pagar sin usar ingresos o bienes protegidos.',
        },
        value: {
          period: null,
          runsFromWords: {
            en: 'the payment hearing, or by motion after a levy or a trustee summons',
            es: 'la audiencia de pago, o por petición después de un embargo o de una citación a un tercero (trustee summons)',
          },
          form: 'Statement of Finances and Income (payment hearing)',
          where: { en: 'the small claims session', es: 'la sesión de reclamos menores' },
        },
      },
    ]),
    writ: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Mass. Gen. Laws ch. 235, §§ 16, 17'),
        confidence: 'known',
        note: {
          en: 'An execution stays usable for years. The creditor pays the officer in advance.',
          es: 'Una orden de ejecución sirve durante años. El acreedor paga al oficial por adelantado.',
        },
        value: {
          document: { en: 'Execution', es: 'Orden de ejecución (Execution)' },
          form: null,
          issuedBy: { en: 'Clerk-magistrate', es: 'Secretario magistrado (clerk-magistrate)' },
          servedBy: {
            en: 'Deputy sheriff or constable',
            es: 'Ayudante del alguacil (deputy sheriff) u oficial (constable)',
          },
          returnDays: null,
        },
      },
    ]),
    debtorExam: checked('today', '2026-11-21', [
      {
        from: '2025-02-03',
        cite: cite(
          'Mass. Unif. Small Claims R. 7A, 7B; Mass. Gen. Laws ch. 224, § 14',
          'https://www.mass.gov/trial-court-rules/uniform-small-claims-rule-7b-conducting-the-payment-hearing',
        ),
        confidence: 'verified',
        note: {
          en: 'Both sides must come. The debtor fills in a sworn financial statement, which is kept out of public view.',
          es: 'Deben ir ambas partes. El deudor llena una declaración jurada de sus finanzas, que no queda a la vista del público.',
        },
        value: {
          name: {
            en: 'Payment hearing (supplementary process under chapter 224 for other judgments)',
            es: 'Audiencia de pago (Payment hearing); para otros fallos, procedimiento suplementario según el capítulo 224 (supplementary process)',
          },
          form: 'Statement of Finances and Income',
          frequency: null,
        },
      },
    ]),
    contempt: checked('today', '2026-11-21', [
      {
        from: '2025-02-03',
        cite: cite(
          'Mass. Unif. Small Claims R. 9',
          'https://www.mass.gov/trial-court-rules/uniform-small-claims-rule-9-enforcement-of-judgments-0',
        ),
        confidence: 'verified',
        note: {
          en: 'Not being able to pay is a full answer, so bring proof of income and expenses.',
          es: 'No poder pagar es una respuesta completa, así que lleve pruebas de sus ingresos y gastos.',
        },
        value: {
          rule: {
            en: 'If a payment order is broken, the plaintiff may have a notice to show cause served. Only a judge may find civil contempt, and only after finding that the debtor could pay from income that is not protected. Not coming to court can bring a civil arrest warrant (capias).',
            es: 'Si no se cumple una orden de pago, el demandante puede hacer notificar un aviso para que el deudor explique por qué (notice to show cause). Solo un juez puede declarar el desacato civil, y solo tras determinar que el deudor podía pagar con ingresos no protegidos. No presentarse en el tribunal puede dar lugar a una orden civil de arresto (capias).',
          },
        },
      },
    ]),
    domestication: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('28 U.S.C. § 1738; Mass. Gen. Laws ch. 260, § 20'),
        confidence: 'known',
        note: {
          en: 'For a long time Massachusetts was one of the few states without the uniform act. Check with the clerk whether that has changed.',
          es: 'Durante mucho tiempo Massachusetts fue uno de los pocos estados sin la ley uniforme. Confirme en la secretaría si eso ha cambiado.',
        },
        value: {
          act: {
            en: 'No uniform act: a new civil action on the judgment',
            es: 'Sin ley uniforme: una nueva demanda civil basada en el fallo',
          },
          filing: {
            en: 'Complaint on the judgment of the other state, in the District or Superior Court',
            es: 'Demanda basada en el fallo del otro estado (complaint), en el Tribunal de Distrito o el Tribunal Superior',
          },
          wait: null,
        },
      },
    ]),
    installments: checked('today', '2026-11-21', [
      {
        from: '2025-02-03',
        cite: cite(
          'Mass. Unif. Small Claims R. 7A, 7B',
          'https://www.mass.gov/trial-court-rules/uniform-small-claims-rule-7b-conducting-the-payment-hearing',
        ),
        confidence: 'verified',
        note: {
          en: 'No payment order may rest on Social Security, public benefits or other protected income. Either side may ask to change the order.',
          es: 'Ninguna orden de pago se puede basar en el Seguro Social, en ayudas públicas ni en otros ingresos protegidos. Cualquiera de las partes puede pedir que se cambie la orden.',
        },
        value: {
          courtOrdered: true,
          form: 'Payment Order; Agreement for Proposed Payment Order',
          rule: {
            en: 'After a payment hearing, the court may order payment by a date, or in installments the debtor can afford from income that is not protected. A private plan is not a court order. Missing a payment that was ordered leads to a show-cause hearing.',
            es: 'Después de una audiencia de pago, el tribunal puede ordenar el pago para una fecha, o en cuotas que el deudor pueda cubrir con ingresos no protegidos. Un plan privado no es una orden del tribunal. No hacer un pago ordenado lleva a una audiencia para explicar por qué (show-cause hearing).',
          },
        },
      },
    ]),
    badCheck: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Mass. Gen. Laws ch. 93, § 40A'),
        confidence: 'known',
        note: {
          en: 'The demand must follow the statute and go to the address on the check.',
          es: 'La exigencia de pago debe seguir lo que dice la ley y enviarse a la dirección que figura en el cheque.',
        },
        value: {
          rule: {
            en: 'If the check is still unpaid 30 days after a written demand, the writer owes the check plus extra damages of $100 to $500.',
            es: 'Si el cheque sigue sin pagarse 30 días después de una exigencia por escrito, quien lo firmó debe el cheque más una indemnización adicional de $100 a $500.',
          },
          multiplier: null,
          leastCents: cents(100),
          mostCents: cents(500),
          notice: { count: 30, unit: 'days' },
        },
      },
    ]),
    collectionConduct: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('940 CMR 7.00; Mass. Gen. Laws ch. 93, § 49'),
        confidence: 'known',
        note: {
          en: 'Breaking these rules can be an unfair practice under chapter 93A.',
          es: 'Violar estas reglas puede ser una práctica desleal según el capítulo 93A.',
        },
        value: {
          law: {
            en: '940 CMR 7.00 and Mass. Gen. Laws ch. 93, § 49; 209 CMR 18.00 for agencies',
            es: '940 CMR 7.00 y Mass. Gen. Laws ch. 93, § 49; para las agencias, 209 CMR 18.00',
          },
          coversOriginalCreditors: true,
          rule: {
            en: "The Attorney General's rules bind creditors who collect their own consumer debts as well as collectors. They limit calls, contacts at work and threats.",
            es: 'Las reglas del Fiscal General obligan tanto a los cobradores como a los acreedores que cobran sus propias deudas de consumo. Limitan las llamadas, los contactos en el trabajo y las amenazas.',
          },
        },
      },
    ]),
    minimumWage: checked('today', '2026-11-21', [
      {
        from: '2023-01-01',
        cite: cite('Mass. Gen. Laws ch. 151, § 1', 'https://www.governing.com/finance/minimum-wage-rises-in-19-states'),
        confidence: 'secondary',
        note: {
          en: 'This figure makes the $750 of weekly pay that is protected.',
          es: 'De esta cifra salen los $750 semanales de salario protegido.',
        },
        value: { hourlyCents: 1500 },
      },
    ]),
    governmentDebtor: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Mass. Gen. Laws ch. 258, § 1 et seq.; ch. 231, § 6I'),
        confidence: 'uncertain',
        note: {
          en: "Write to the agency's lawyers and send the judgment. Check the sections before you rely on them.",
          es: 'Escriba a los abogados del organismo y envíe el fallo. Confirme los artículos antes de basarse en ellos.',
        },
        value: {
          rule: {
            en: 'Property of the Commonwealth and other public property cannot be seized. Judgments are paid through the comptroller or the municipal treasurer from money set aside for that. Interest against the Commonwealth runs at a lower rate.',
            es: 'No se pueden embargar los bienes del estado (Commonwealth) ni otros bienes públicos. Los fallos se pagan por medio del contralor o del tesorero municipal, con dinero asignado para ello. Los intereses contra el estado corren a una tasa menor.',
          },
        },
      },
    ]),
    links: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Massachusetts Trial Court (Mass.gov)',
          'https://www.mass.gov/service-details/information-about-small-claims-payment-orders-and-hearings',
        ),
        confidence: 'verified',
        note: {
          en: 'The page explains payment hearings, income that cannot be taken, and the paper that says a judgment is paid.',
          es: 'La página explica las audiencias de pago, los ingresos que no se pueden tomar y la constancia de pago del fallo.',
        },
        value: {
          selfHelp: 'https://www.mass.gov/service-details/information-about-small-claims-payment-orders-and-hearings',
          forms: null,
        },
      },
    ]),
  },
}
