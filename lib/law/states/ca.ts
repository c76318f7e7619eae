// California: what a small-claims money judgment means here. Read 2026-11-21.

import { cents, checked, cite } from '../entry'
import type { Jurisdiction } from '../types'

export const california: Jurisdiction = {
  code: 'CA',
  name: { en: 'California', es: 'California' },
  timeZone: 'America/Los_Angeles',
  facts: {
    smallClaims: checked('entered', '2026-11-21', [
      {
        from: '2012-01-01',
        cite: cite('Cal. Code Civ. Proc. § 116.221 (former)'),
        confidence: 'verified',
        value: {
          court: {
            en: 'Superior Court, Small Claims Division',
            es: 'Tribunal Superior, División de Reclamos Menores',
          },
          limitCents: cents(10_000),
          limitNote: {
            en: '$5,000 for corporations and other entities.',
            es: '$5,000 para sociedades y otras entidades.',
          },
        },
      },
      {
        from: '2024-01-01',
        cite: cite(
          'Cal. Code Civ. Proc. §§ 116.220, 116.221, 116.231',
          'https://self-law.org/code/ca/code-of-civil-procedure/116-221',
        ),
        confidence: 'verified',
        note: {
          en: 'The higher limits came in on January 1, 2024. Eviction claims cannot be brought in small claims.',
          es: 'Los límites más altos rigen desde el 1 de enero de 2024. Los desalojos no se tramitan en reclamos menores.',
        },
        value: {
          court: {
            en: 'Superior Court, Small Claims Division',
            es: 'Tribunal Superior, División de Reclamos Menores',
          },
          limitCents: cents(12_500),
          limitNote: {
            en: '$12,500 for a person (a sole proprietor too); $6,250 for a corporation, partnership, public body or other organization. No one may file more than two claims over $2,500 in a calendar year, except public bodies. Lower limits apply to some claims against guarantors.',
            es: '$12,500 para una persona (también si tiene un negocio propio); $6,250 para una sociedad, un organismo público u otra organización. Nadie puede presentar más de dos reclamos de más de $2,500 en un año calendario, salvo los organismos públicos. Hay límites menores para algunos reclamos contra fiadores.',
          },
        },
      },
    ]),
    appeal: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Cal. Code Civ. Proc. §§ 116.710, 116.750, 116.770', 'https://www4.courts.ca.gov/1120.htm'),
        confidence: 'secondary',
        note: {
          en: 'Only the side ordered to pay on a claim can appeal it. File form SC-140 for a new hearing in superior court. A defendant who missed the trial must first ask to cancel the judgment (form SC-135).',
          es: 'Solo puede apelar la parte a la que se le ordenó pagar. Presente el formulario SC-140 para una nueva audiencia en el tribunal superior. El demandado que faltó al juicio debe pedir primero que se anule el fallo (formulario SC-135).',
        },
        value: {
          period: { count: 30, unit: 'days' },
          by: 'defendant',
          byWords: {
            en: "The plaintiff cannot appeal a loss on the plaintiff's own claim, only an order to pay on the defendant's claim.",
            es: 'El demandante no puede apelar si perdió en su propio reclamo, solo si se le ordenó pagar por el reclamo del demandado.',
          },
          runsFrom: 'notice',
          runsFromWords: {
            en: 'the date the clerk mailed or handed over the Notice of Entry of Judgment (SC-130 or SC-200)',
            es: 'la fecha en que la secretaría envió por correo o entregó el Aviso de Registro del Fallo (SC-130 o SC-200)',
          },
        },
      },
    ]),
    enforcementStart: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Cal. Code Civ. Proc. § 116.810',
          'https://www.legalfina.com/en/laws/ca/civil_procedure/of_courts_of_justice/organization_and_jurisdiction/small_claims_court/satisfaction_and_enforcement_of_judgment',
        ),
        confidence: 'verified',
        note: {
          en: 'If the defendant appeals or asks to cancel the judgment, collection stays on hold until that is decided. Interest still runs from the day the judgment was entered.',
          es: 'Si el demandado apela o pide anular el fallo, el cobro sigue suspendido hasta que se decida. Los intereses corren de todos modos desde el día en que se registró el fallo.',
        },
        value: {
          wait: { count: 30, unit: 'days' },
          runsFrom: 'notice',
          trigger: {
            en: 'the clerk mails or hands over the Notice of Entry of Judgment. Collection, and recording an abstract, are on hold until the time to appeal ends',
            es: 'la secretaría envía por correo o entrega el Aviso de Registro del Fallo. El cobro y la inscripción de un extracto quedan suspendidos hasta que termine el plazo para apelar',
          },
        },
      },
    ]),
    interest: checked('entered', '2026-11-21', [
      {
        from: '1983-07-01',
        cite: cite('Cal. Code Civ. Proc. § 685.010 (before SB 1200, Stats. 2022 ch. 883)'),
        confidence: 'verified',
        value: {
          rate: { kind: 'fixed', annualPercent: 10 },
          compounding: 'simple',
          yearBasis: 365,
          rounding: 'half-up',
          courtRoundsPerDiem: true,
          costsBear: true,
          awardedInterestBears: true,
          special: [
            {
              applies: {
                en: 'Judgment against the State or a local public body',
                es: 'Fallo contra el Estado o un organismo público local',
              },
              when: { debtorKinds: ['government'] },
              rate: { kind: 'fixed', annualPercent: 7 },
              cite: cite(
                'Cal. Const. art. XV, § 1; California Fed. Savings & Loan Assn. v. City of Los Angeles (1995) 11 Cal.4th 342',
              ),
            },
            {
              applies: {
                en: 'Judgment for medical debt under $200,000 or personal debt under $50,000 of a person, if its renewal was applied for on or after January 1, 2023: 5%',
                es: 'Fallo por deuda médica de menos de $200,000 o deuda personal de menos de $50,000 de una persona, si la renovación se pidió desde el 1 de enero de 2023: 5%',
              },
              when: null,
              rate: { kind: 'fixed', annualPercent: 5 },
              cite: cite(
                'Cal. Code Civ. Proc. § 685.010(a)(2)(A)',
                'https://law.justia.com/codes/california/2022/code-ccp/part-2/title-9/division-1/chapter-5/section-685-010/',
              ),
            },
          ],
          contractRateAllowed: false,
        },
      },
      {
        from: '2023-01-01',
        cite: cite(
          'Cal. Code Civ. Proc. § 685.010',
          'https://leginfo.legislature.ca.gov/faces/codes_displayText.xhtml?lawCode=CCP&division=1.&title=9.&part=2.&chapter=5.&article',
        ),
        confidence: 'verified',
        note: {
          en: 'Simple interest on the unpaid principal from the day of entry (on installments, from when each falls due). The principal is the whole judgment as entered, so costs and interest awarded in it earn interest too (§ 680.300). Personal debt means money, goods, insurance or services mainly for personal, family or household use, such as credit cards, car loans and payday loans.',
          es: 'Interés simple sobre el capital no pagado desde el día del registro (en cuotas, desde que vence cada una). El capital es todo el fallo tal como se registró, así que las costas y los intereses incluidos en él también generan intereses (§ 680.300). Deuda personal es dinero, bienes, seguros o servicios principalmente para uso personal, familiar o del hogar, como tarjetas de crédito, préstamos de auto y préstamos de día de pago.',
        },
        value: {
          rate: { kind: 'fixed', annualPercent: 10 },
          compounding: 'simple',
          yearBasis: 365,
          rounding: 'half-up',
          courtRoundsPerDiem: true,
          costsBear: true,
          awardedInterestBears: true,
          special: [
            {
              applies: {
                en: 'Medical debt of a person, judgment under $200,000',
                es: 'Deuda médica de una persona, fallo de menos de $200,000',
              },
              when: { debtKinds: ['medical'], debtorKinds: ['person'], atMostCents: cents(199_999.99) },
              rate: { kind: 'fixed', annualPercent: 5 },
              cite: cite('Cal. Code Civ. Proc. § 685.010(a)(2)(A)(i)'),
            },
            {
              applies: {
                en: 'Personal (consumer) debt of a person, judgment under $50,000; not debts from injury or fraud, nor unpaid wages',
                es: 'Deuda personal (de consumo) de una persona, fallo de menos de $50,000; no las deudas por lesiones o fraude, ni los salarios no pagados',
              },
              when: { debtKinds: ['consumer'], debtorKinds: ['person'], atMostCents: cents(49_999.99) },
              rate: { kind: 'fixed', annualPercent: 5 },
              cite: cite('Cal. Code Civ. Proc. § 685.010(a)(2)(A)(ii)'),
            },
            {
              applies: {
                en: 'Judgment against the State or a local public body',
                es: 'Fallo contra el Estado o un organismo público local',
              },
              when: { debtorKinds: ['government'] },
              rate: { kind: 'fixed', annualPercent: 7 },
              cite: cite(
                'Cal. Const. art. XV, § 1; California Fed. Savings & Loan Assn. v. City of Los Angeles (1995) 11 Cal.4th 342',
              ),
            },
            {
              applies: {
                en: 'Rent of a home owed by a person, judgment under $50,000: 5% if it counts as personal debt',
                es: 'Alquiler de vivienda que debe una persona, fallo de menos de $50,000: 5% si cuenta como deuda personal',
              },
              when: null,
              rate: { kind: 'fixed', annualPercent: 5 },
              cite: cite(
                'Cal. Code Civ. Proc. § 685.010(a)(2)(C)',
                'https://law.justia.com/codes/california/2022/code-ccp/part-2/title-9/division-1/chapter-5/section-685-010/',
              ),
            },
          ],
          contractRateAllowed: false,
        },
      },
    ]),
    judgmentLife: checked('entered', '2026-11-21', [
      {
        from: '1983-07-01',
        cite: cite(
          'Cal. Code Civ. Proc. §§ 683.020, 683.110, 683.120, 683.170',
          'https://legiscan.com/CA/text/SB1200/2021',
        ),
        confidence: 'verified',
        note: {
          en: 'Since January 1, 2023, a judgment under $200,000 for medical expenses or under $50,000 for personal debt can be renewed once only and for 5 years (never again if it was already renewed by December 31, 2022). The debtor has 60 days after service of the notice of renewal to ask to cancel it.',
          es: 'Desde el 1 de enero de 2023, un fallo de menos de $200,000 por gastos médicos o de menos de $50,000 por deuda personal solo se puede renovar una vez y por 5 años (ya no, si se renovó antes del 31 de diciembre de 2022). El deudor tiene 60 días desde la entrega del aviso de renovación para pedir que se anule.',
        },
        value: {
          years: 10,
          renewable: true,
          renewHow: {
            en: 'File an Application for and Renewal of Judgment (EJ-190) with the clerk, then serve the Notice of Renewal (EJ-195) on the debtor.',
            es: 'Presente la Solicitud de Renovación del Fallo (EJ-190) en la secretaría y luego entregue legalmente al deudor el Aviso de Renovación (EJ-195).',
          },
          window: {
            words: {
              en: 'before the 10 years run out; not within 5 years of the last renewal',
              es: 'antes de que terminen los 10 años; no dentro de los 5 años de la última renovación',
            },
          },
          renewedYears: 10,
          renewedFrom: 'renewal',
          renewal: {
            rollsInterestIn: true,
            cite: cite('Cal. Code Civ. Proc. §§ 680.300, 683.150(c), 685.010', 'http://courts.ca.gov/8213.htm'),
            confidence: 'verified',
          },
          dormancyYears: null,
        },
      },
    ]),
    lienRealProperty: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Cal. Code Civ. Proc. §§ 674, 697.310, 697.340',
          'http://statutes.laws.com/california/ccp/697.310-697.410',
        ),
        confidence: 'verified',
        note: {
          en: 'The small claims clerk issues it, and it is recorded once the time to appeal is over. The 10 years run from entry of the judgment, not from recording (record a certified renewal to extend it). It reaches only what is left above mortgages and the homestead amount.',
          es: 'Lo emite la secretaría de reclamos menores y se inscribe cuando termina el plazo para apelar. Los 10 años corren desde el registro del fallo, no desde la inscripción (inscriba una renovación certificada para extenderlo). Solo alcanza lo que queda por encima de las hipotecas y de la protección de la vivienda.',
        },
        value: {
          document: {
            en: 'Abstract of Judgment - Civil and Small Claims (EJ-001)',
            es: 'Extracto del Fallo, Civil y Reclamos Menores (Abstract of Judgment, EJ-001)',
          },
          where: {
            en: 'county recorder, in every county where the debtor has or may get land',
            es: 'registro del condado (county recorder), en cada condado donde el deudor tenga o pueda llegar a tener un inmueble',
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
          'Cal. Code Civ. Proc. §§ 116.850, 724.030, 724.040, 724.050',
          'http://law.onecle.com/california/civil-procedure/116.850.html',
        ),
        confidence: 'verified',
        note: {
          en: 'The creditor must file at once on full payment even without a request (after a check clears, or unless a writ was returned fully satisfied). If the creditor will not, the debtor can give the clerk a canceled check, money order or signed cash receipt with a declaration and have satisfaction entered. EJ-100 must be notarized.',
          es: 'El acreedor debe presentarlo de inmediato al recibir el pago total, aunque nadie lo pida (cuando el cheque se cobre, o salvo que una orden de ejecución se haya devuelto totalmente pagada). Si el acreedor no lo hace, el deudor puede entregar en la secretaría un cheque cobrado, un giro postal o un recibo firmado con una declaración y pedir que se registre el pago. El EJ-100 requiere notario.',
        },
        value: {
          document: {
            en: 'Acknowledgment of Satisfaction of Judgment',
            es: 'Reconocimiento de Pago del Fallo (Acknowledgment of Satisfaction of Judgment)',
          },
          form: 'SC-290 (EJ-100 if an abstract was recorded or a lien exists)',
          filedBy: 'creditor',
          period: { count: 14, unit: 'days' },
          runsFrom: 'written-demand',
          runsFromWords: { en: "the debtor's written request", es: 'la petición por escrito del deudor' },
          penalty: {
            en: "Small claims: all actual damages plus $50 for failing, without good cause, to file within 14 days after receiving the debtor's written request. Under the general law a formal demand gives 15 days, then damages, attorney's fees and $100.",
            es: 'Reclamos menores: todos los daños reales más $50 si, sin buena razón, no lo presenta dentro de los 14 días de recibir la petición por escrito del deudor. Según la ley general, una exigencia formal da 15 días; después, daños, honorarios de abogado y $100.',
          },
          penaltyCents: cents(50),
          signing: {
            before: 'notary',
            always: false,
            note: {
              en: 'SC-290 needs only a signature. EJ-100, used where an abstract was recorded or a lien exists, must be signed before a notary.',
              es: 'El SC-290 solo necesita la firma. El EJ-100, que se usa donde se inscribió un extracto del fallo (abstract) o hay un gravamen, debe firmarse ante un notario.',
            },
          },
          formIsMandatory: false,
          partial: {
            en: 'A debtor who has paid part may demand in writing an acknowledgment of partial satisfaction. It names the amount received and is signed in the same way. The creditor has 15 days after receiving the demand; after that the debtor may make a motion.',
            es: 'El deudor que pagó una parte puede exigir por escrito un reconocimiento de pago parcial. Este indica la cantidad recibida y se firma de la misma manera. El acreedor tiene 15 días después de recibir la exigencia; luego el deudor puede presentar una petición.',
          },
          lienRelease: {
            en: 'Record the acknowledgment (EJ-100), or the clerk’s certificate of satisfaction, with the county recorder of each county where the abstract was recorded. For a lien on movable property, file it with the Secretary of State.',
            es: 'Inscriba el reconocimiento (EJ-100), o el certificado de pago de la secretaría, en el registro de cada condado donde se inscribió el extracto del fallo. Para un gravamen sobre bienes muebles, preséntelo ante el Secretario de Estado.',
          },
          motion: {
            en: 'The debtor asks the clerk to enter satisfaction and files proof: a canceled check or money order endorsed by the creditor, or a cash receipt signed by the creditor, with a declaration that all was paid, that the creditor was asked and refuses or cannot be found.',
            es: 'El deudor pide a la secretaría que registre el pago y presenta la prueba: un cheque cobrado o giro postal endosado por el acreedor, o un recibo en efectivo firmado por él, con una declaración de que todo se pagó y de que se le pidió al acreedor y este se niega o no se encuentra.',
          },
          sources: {
            signing: {
              cite: cite(
                'Cal. Code Civ. Proc. § 724.060(b)',
                'https://selfhelp.courts.ca.gov/small-claims/after-trial/collect-money/when-you-get-paid',
              ),
              confidence: 'verified',
            },
            formIsMandatory: { cite: cite('Cal. Rules of Court, Rule 1.35'), confidence: 'known' },
            partial: {
              cite: cite(
                'Cal. Code Civ. Proc. §§ 724.110, 724.120',
                'https://law.justia.com/codes/california/2013/code-ccp/part-2/title-9/division-5/chapter-2/section-724.110/',
              ),
              confidence: 'verified',
            },
            lienRelease: {
              cite: cite(
                'Cal. Code Civ. Proc. § 724.060(a)(6), (7)',
                'https://law.onecle.com/california/civil-procedure/724.060.html',
              ),
              confidence: 'verified',
            },
            motion: {
              cite: cite(
                'Cal. Code Civ. Proc. § 116.850(c), (d)',
                'http://law.onecle.com/california/civil-procedure/116.850.html',
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
        cite: cite(
          'Cal. Code Civ. Proc. §§ 116.720, 116.730, 116.740',
          'https://california.public.law/codes/ca_civ_proc_code_section_116.740',
        ),
        confidence: 'verified',
        note: {
          en: 'A plaintiff who missed the hearing has the same 30 days. A motion made in time keeps collection on hold until it is decided; a later one (bad service) stops collection only if the court says so.',
          es: 'El demandante que faltó a la audiencia tiene los mismos 30 días. Una petición hecha a tiempo mantiene suspendido el cobro hasta que se decida; una posterior (mala notificación) lo detiene solo si el tribunal lo ordena.',
        },
        value: {
          period: { count: 30, unit: 'days' },
          runsFrom: 'notice',
          runsFromWords: {
            en: "the clerk's mailing of the Notice of Entry of Judgment",
            es: 'el envío por la secretaría del Aviso de Registro del Fallo',
          },
          form: 'SC-135',
          rule: {
            en: 'A defendant who did not appear files SC-135 showing good cause within 30 days. One who was never properly served has 180 days from learning of the judgment. If refused, there are 10 days to appeal that refusal.',
            es: 'El demandado que no se presentó entrega el SC-135 con una buena razón dentro de 30 días. Quien nunca fue notificado legalmente tiene 180 días desde que supo del fallo. Si se lo niegan, hay 10 días para apelar esa negativa.',
          },
        },
      },
    ]),
    clericalCorrection: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Cal. Code Civ. Proc. § 116.725'),
        confidence: 'known',
        value: {
          period: { count: 30, unit: 'days' },
          runsFrom: 'notice',
          rule: {
            en: 'Either side may ask the small claims court to correct a clerical error or an error of law within 30 days after the clerk mails the notice (form SC-108). The court may fix a clerical error on its own at any time.',
            es: 'Cualquiera de las partes puede pedir al tribunal de reclamos menores que corrija un error de escritura o de derecho dentro de los 30 días de que la secretaría envíe el aviso (formulario SC-108). El tribunal puede corregir por sí mismo un error de escritura en cualquier momento.',
          },
        },
      },
    ]),
    lienPersonalProperty: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Cal. Code Civ. Proc. §§ 697.510-697.530',
          'https://law.onecle.com/california/civil-procedure/697.510.html',
        ),
        confidence: 'verified',
        note: {
          en: "It covers only business property: accounts owed to the business, equipment, farm products, inventory and the like. It does not reach a consumer's own goods. It is not available while an installment judgment is still running. A continuation can be filed in the last six months of each five years.",
          es: 'Cubre solo bienes de un negocio: cuentas por cobrar, equipo, productos agrícolas, inventario y similares. No alcanza los bienes propios de un consumidor. No se puede usar mientras siga corriendo un fallo en cuotas. Se puede presentar una continuación en los últimos seis meses de cada período de cinco años.',
        },
        value: {
          document: {
            en: 'Notice of Judgment Lien (form JL1)',
            es: 'Aviso de Gravamen por Fallo (Notice of Judgment Lien, formulario JL1)',
          },
          where: { en: 'California Secretary of State', es: 'Secretaría de Estado de California (Secretary of State)' },
          years: 5,
          renewable: true,
        },
      },
    ]),
    wages: checked('levied', '2026-11-21', [
      {
        from: '2016-07-01',
        cite: cite('Cal. Code Civ. Proc. § 706.050 (former)'),
        confidence: 'verified',
        value: {
          limits: [
            {
              label: { en: '25% of disposable pay', es: '25% del salario disponible' },
              take: { kind: 'percent', of: 'disposable', percent: 25 },
            },
            {
              label: {
                en: '50% of what is above 40 hours at the minimum wage',
                es: '50% de lo que pase de 40 horas al salario mínimo',
              },
              take: {
                kind: 'excess',
                floor: { kind: 'min-wage', hours: 40, wage: 'state', orLocal: true },
                percent: 50,
              },
            },
          ],
          rule: {
            en: 'Before September 1, 2023: the smaller of 25% of disposable pay, or 50% of the part above 40 times the state minimum wage (or a higher local one).',
            es: 'Antes del 1 de septiembre de 2023: la menor de dos sumas, el 25% del salario disponible o el 50% de lo que pase de 40 veces el salario mínimo estatal (o uno local más alto).',
          },
          process: {
            en: 'A writ of execution (EJ-130) and an application (WG-001) go to the sheriff or marshal, who serves the earnings withholding order (WG-002) on the employer.',
            es: 'Se entregan al alguacil (sheriff o marshal) una orden de ejecución (EJ-130) y una solicitud (WG-001); él notifica al empleador la orden de retención de salario (WG-002).',
          },
          continuous: true,
          durationDays: null,
          headOfHousehold: null,
        },
      },
      {
        from: '2023-09-01',
        cite: cite(
          'Cal. Code Civ. Proc. §§ 706.050, 706.051, 706.022',
          'https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=CCP&sectionNum=706.050.',
        ),
        confidence: 'verified',
        note: {
          en: 'Withholding starts about 30 days after service (about 45 if an exemption claim is filed in time). The exact start changed again on January 1, 2026, so read the current WG-002. For a personal debt the creditor must also give the sheriff an address declaration (WG-015/EJ-135). A debtor whose address was not verified can ask for a stay (WG-017/EJ-137).',
          es: 'La retención empieza unos 30 días después de la notificación (unos 45 si se presenta a tiempo un reclamo de exención). La fecha exacta cambió otra vez el 1 de enero de 2026, así que lea el WG-002 actual. En una deuda personal, el acreedor también debe dar al alguacil una declaración sobre la dirección (WG-015/EJ-135). El deudor cuya dirección no se verificó puede pedir una suspensión (WG-017/EJ-137).',
        },
        value: {
          limits: [
            {
              label: { en: '20% of disposable pay', es: '20% del salario disponible' },
              take: { kind: 'percent', of: 'disposable', percent: 20 },
            },
            {
              label: {
                en: '40% of what is above 48 hours at the minimum wage',
                es: '40% de lo que pase de 48 horas al salario mínimo',
              },
              take: {
                kind: 'excess',
                floor: { kind: 'min-wage', hours: 48, wage: 'state', orLocal: true },
                percent: 40,
              },
            },
          ],
          rule: {
            en: 'A creditor can take the smaller of two sums: 20% of disposable pay for the week, or 40% of the part above 48 times the minimum wage. If the local minimum wage where the debtor works is higher than the state one, use the local one. Other pay periods count 96 hours (two weeks), 104 (twice a month) or 208 (month).',
            es: 'El acreedor puede tomar la menor de dos sumas: el 20% del salario disponible de la semana, o el 40% de lo que pase de 48 veces el salario mínimo. Si el salario mínimo local donde trabaja el deudor es mayor que el estatal, use el local. En otros períodos de pago se cuentan 96 horas (dos semanas), 104 (dos veces al mes) o 208 (mes).',
          },
          caution: {
            en: 'Any amount the debtor proves is needed to support the debtor or the family can be exempt (WG-006 with a financial statement, WG-007/EJ-165).',
            es: 'Puede quedar exenta toda cantidad que el deudor demuestre que necesita para mantenerse o mantener a su familia (WG-006 con una declaración de finanzas, WG-007/EJ-165).',
          },
          process: {
            en: 'This is an earnings withholding order. A writ of execution (EJ-130) and an application (WG-001) go to the sheriff or marshal, who serves the order (WG-002) on the employer. It runs until paid or ended.',
            es: 'Es una orden de retención de salario (earnings withholding order). Se entregan al alguacil (sheriff o marshal) una orden de ejecución (EJ-130) y una solicitud (WG-001); él notifica la orden (WG-002) al empleador. Sigue hasta que se pague o termine.',
          },
          continuous: true,
          durationDays: null,
          headOfHousehold: {
            en: 'There is no head-of-household rule. But any amount the debtor proves is needed to support the debtor or the family can be exempt (WG-006 with a financial statement, WG-007/EJ-165).',
            es: 'No hay una regla de jefe de familia. Pero puede quedar exento todo monto que el deudor pruebe que necesita para mantenerse o mantener a su familia (WG-006 con una declaración financiera, WG-007/EJ-165).',
          },
        },
      },
    ]),
    bankAccount: checked('levied', '2026-11-21', [
      {
        from: '2020-09-01',
        cite: cite('Cal. Code Civ. Proc. § 704.220'),
        confidence: 'uncertain',
        value: {
          automaticCents: cents(1_788),
          rule: {
            en: 'The bank must leave this sum without any claim. It counts for each debtor, across all accounts.',
            es: 'El banco debe dejar esta suma sin que nadie la reclame. Se cuenta por deudor, sumando todas sus cuentas.',
          },
        },
      },
      {
        from: '2021-07-01',
        cite: cite('Cal. Code Civ. Proc. § 704.220'),
        confidence: 'uncertain',
        note: {
          en: 'The sum rose again on July 1, 2022. For a levy from that day to June 30, 2023, treat this one as the least that was safe.',
          es: 'La suma volvió a subir el 1 de julio de 2022. Para un embargo desde ese día hasta el 30 de junio de 2023, tome esta como lo mínimo que estaba protegido.',
        },
        value: {
          automaticCents: cents(1_826),
          rule: {
            en: 'The bank must leave this sum without any claim. It counts for each debtor, across all accounts.',
            es: 'El banco debe dejar esta suma sin que nadie la reclame. Se cuenta por deudor, sumando todas sus cuentas.',
          },
        },
      },
      {
        from: '2023-07-01',
        cite: cite('Cal. Code Civ. Proc. § 704.220'),
        confidence: 'uncertain',
        value: {
          automaticCents: cents(2_080),
          rule: {
            en: 'The bank must leave this sum without any claim. It counts for each debtor, across all accounts.',
            es: 'El banco debe dejar esta suma sin que nadie la reclame. Se cuenta por deudor, sumando todas sus cuentas.',
          },
        },
      },
      {
        from: '2024-07-01',
        cite: cite('Cal. Code Civ. Proc. § 704.220; CDSS All County Letter 2024 (4.32% increase)'),
        confidence: 'uncertain',
        value: {
          automaticCents: cents(2_170),
          rule: {
            en: 'The bank must leave this sum without any claim. It counts for each debtor, across all accounts.',
            es: 'El banco debe dejar esta suma sin que nadie la reclame. Se cuenta por deudor, sumando todas sus cuentas.',
          },
        },
      },
      {
        from: '2025-07-01',
        cite: cite(
          'Cal. Code Civ. Proc. § 704.220; Cal. Welf. & Inst. Code §§ 11452, 11453',
          'https://reg.summaries.guide/category/calworks-program',
        ),
        confidence: 'uncertain',
        note: {
          en: 'This is the July 1, 2025 figure. A new one took effect on July 1, 2026, so treat $2,244 as the least that is safe. It does not hold against debts for wages, child support or state taxes. Money needed for support can be claimed on top (§ 704.225).',
          es: 'Esta es la cifra del 1 de julio de 2025. El 1 de julio de 2026 entró en vigor otra nueva, así que tome $2,244 como lo mínimo protegido. No vale frente a deudas de salarios, manutención de hijos o impuestos estatales. Además se puede reclamar el dinero necesario para vivir (§ 704.225).',
        },
        value: {
          automaticCents: cents(2_244),
          rule: {
            en: 'The bank must leave an amount equal to the CalWORKs basic standard of care for a family of four in Region 1, without any claim. It counts for each debtor, across all accounts, and changes every July 1.',
            es: 'El banco debe dejar, sin que nadie lo reclame, un monto igual a la norma básica de CalWORKs para una familia de cuatro en la Región 1. Se cuenta por deudor, sumando todas sus cuentas, y cambia cada 1 de julio.',
          },
        },
      },
    ]),
    homestead: checked('levied', '2026-11-21', [
      {
        from: '2013-01-01',
        cite: cite('Cal. Code Civ. Proc. § 704.730 (former)'),
        confidence: 'uncertain',
        value: {
          cents: cents(75_000),
          isUnlimited: false,
          marriedCents: cents(100_000),
          seniorOrDisabledCents: cents(175_000),
          acresUrban: null,
          acresRural: null,
          rule: {
            en: 'Fixed sums by family status, before January 1, 2021.',
            es: 'Sumas fijas según la situación familiar, antes del 1 de enero de 2021.',
          },
        },
      },
      {
        from: '2021-01-01',
        cite: cite('Cal. Code Civ. Proc. § 704.730 (AB 1885, Stats. 2020 ch. 94)'),
        confidence: 'uncertain',
        note: {
          en: 'From 2022 to 2024 the floor and the cap rose each year with prices, so the sum was higher in those years.',
          es: 'De 2022 a 2024 el mínimo y el tope subieron cada año con los precios, así que en esos años la suma era mayor.',
        },
        value: {
          cents: cents(300_000),
          isUnlimited: false,
          marriedCents: null,
          seniorOrDisabledCents: null,
          acresUrban: null,
          acresRural: null,
          rule: {
            en: 'The median price of a home in the county the year before, but at least $300,000 and at most $600,000.',
            es: 'El precio mediano de una vivienda en el condado el año anterior, pero al menos $300,000 y como máximo $600,000.',
          },
        },
      },
      {
        from: '2025-01-01',
        cite: cite('Cal. Code Civ. Proc. § 704.730'),
        confidence: 'uncertain',
        value: {
          cents: cents(361_076),
          isUnlimited: false,
          marriedCents: null,
          seniorOrDisabledCents: null,
          acresUrban: null,
          acresRural: null,
          rule: {
            en: 'The median price of a home in the county the year before, but at least about $361,076 and at most about $722,000 in 2025.',
            es: 'El precio mediano de una vivienda en el condado el año anterior, pero al menos unos $361,076 y como máximo unos $722,000 en 2025.',
          },
        },
      },
      {
        from: '2026-01-01',
        cite: cite('Cal. Code Civ. Proc. § 704.730', 'https://www.bankruptcymastery.com/2026-california-homestead'),
        confidence: 'uncertain',
        note: {
          en: 'There is one exemption per household. It is not doubled for a married couple. The state prints no official figure, and published ones differ by a few hundred dollars. The sum here is the floor, so check the year and the county before you rely on it.',
          es: 'Hay una exención por hogar. No se duplica para un matrimonio. El Estado no publica una cifra oficial, y las publicadas difieren en unos cientos de dólares. La suma que se da aquí es el mínimo, así que verifique el año y el condado antes de confiar en ella.',
        },
        value: {
          cents: cents(371_547),
          isUnlimited: false,
          marriedCents: null,
          seniorOrDisabledCents: null,
          acresUrban: null,
          acresRural: null,
          rule: {
            en: 'The median sale price of a single-family home in the county in the year before the claim, but at least about $371,500 and at most about $743,000 in 2026 ($300,000 and $600,000 in 2021, raised every year with California prices).',
            es: 'El precio mediano de venta de una vivienda unifamiliar en el condado en el año anterior al reclamo, pero al menos unos $371,500 y como máximo unos $743,000 en 2026 ($300,000 y $600,000 en 2021, con aumento cada año según los precios de California).',
          },
        },
      },
    ]),
    vehicle: checked('levied', '2026-11-21', [
      {
        from: '2022-04-01',
        cite: cite('Cal. Code Civ. Proc. § 704.010; form EJ-156 (2022)'),
        confidence: 'secondary',
        value: {
          cents: cents(3_625),
          isUnlimited: false,
          rule: {
            en: 'Total equity in all motor vehicles up to this sum.',
            es: 'El valor neto total de todos los vehículos de motor hasta esta suma.',
          },
        },
      },
      {
        from: '2023-01-01',
        cite: cite('Cal. Code Civ. Proc. § 704.010 (SB 1099, Stats. 2022 ch. 716)'),
        confidence: 'secondary',
        value: {
          cents: cents(7_500),
          isUnlimited: false,
          rule: {
            en: 'Total equity in all motor vehicles up to this sum.',
            es: 'El valor neto total de todos los vehículos de motor hasta esta suma.',
          },
        },
      },
      {
        from: '2025-04-01',
        cite: cite(
          'Cal. Code Civ. Proc. §§ 704.010, 703.150',
          'https://www.usbankruptcyhelp.com/bankruptcy-info-by-state/california/california-bankruptcy-exemptions-list',
        ),
        confidence: 'secondary',
        note: {
          en: 'It changes every third April, next on April 1, 2028. If the sheriff sells your only vehicle, the money is safe up to this sum without a claim. Form EJ-156 has the current list.',
          es: 'Cambia cada tres años en abril; la próxima vez, el 1 de abril de 2028. Si el alguacil vende su único vehículo, el dinero está protegido hasta esta suma sin que lo reclame. El formulario EJ-156 tiene la lista actual.',
        },
        value: {
          cents: cents(8_625),
          isUnlimited: false,
          rule: {
            en: 'Total equity in all motor vehicles up to this sum (or the sale or insurance money, for 90 days).',
            es: 'El valor neto total de todos los vehículos de motor hasta esta suma (o el dinero de la venta o del seguro, por 90 días).',
          },
        },
      },
    ]),
    wildcard: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite('Cal. Code Civ. Proc. § 703.140(b)(5)'),
        confidence: 'known',
        note: {
          en: 'There is none outside bankruptcy. The exemption for "any property" that people read about is on the bankruptcy list only. It does not stop an ordinary levy.',
          es: 'No existe fuera de la bancarrota. La exención para "cualquier bien" de la que se habla está solo en la lista de bancarrota. No detiene un embargo común.',
        },
        none: true,
      },
    ]),
    toolsOfTrade: checked('levied', '2026-11-21', [
      {
        from: '2022-04-01',
        cite: cite('Cal. Code Civ. Proc. § 704.060; form EJ-156 (2022)'),
        confidence: 'known',
        value: {
          cents: cents(9_525),
          isUnlimited: false,
          rule: {
            en: "Tools, equipment, uniforms, books and one commercial vehicle used in the debtor's trade.",
            es: 'Herramientas, equipo, uniformes, libros y un vehículo comercial usados en el oficio del deudor.',
          },
        },
      },
      {
        from: '2025-04-01',
        cite: cite('Cal. Code Civ. Proc. §§ 704.060, 703.150'),
        confidence: 'known',
        note: {
          en: 'The share for a commercial motor vehicle has a lower cap: $4,850, or $9,700 for spouses in the same trade. Compare form EJ-156.',
          es: 'La parte para un vehículo comercial tiene un tope menor: $4,850, o $9,700 para cónyuges del mismo oficio. Compare con el formulario EJ-156.',
        },
        value: {
          cents: cents(10_950),
          isUnlimited: false,
          rule: {
            en: "Tools, equipment, uniforms, books and one commercial vehicle used in the debtor's trade. A spouse has the same again, and it doubles where both work in the same trade.",
            es: 'Herramientas, equipo, uniformes, libros y un vehículo comercial usados en el oficio del deudor. El cónyuge tiene otro tanto, y se duplica si ambos trabajan en el mismo oficio.',
          },
        },
      },
    ]),
    householdGoods: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite('Cal. Code Civ. Proc. §§ 704.020, 704.040'),
        confidence: 'known',
        note: {
          en: 'A thing of extraordinary value can be sold, and the debtor is given enough to buy an ordinary one. Health aids are fully exempt.',
          es: 'Una cosa de valor extraordinario se puede vender, y al deudor se le da lo suficiente para comprar una común. Los aparatos médicos están totalmente exentos.',
        },
        value: {
          cents: null,
          isUnlimited: true,
          rule: {
            en: 'Furniture, appliances, clothing, food and personal effects that are ordinary and reasonably needed at the main home are safe with no dollar cap. Jewelry, heirlooms and art are safe up to $10,950 in all (April 2025).',
            es: 'Los muebles, electrodomésticos, ropa, comida y efectos personales comunes y razonablemente necesarios en la vivienda principal están protegidos sin tope de valor. Las joyas, recuerdos de familia y obras de arte, hasta $10,950 en total (abril de 2025).',
          },
        },
      },
    ]),
    claimOfExemption: checked('today', '2026-11-21', [
      {
        from: '2020-09-01',
        cite: cite(
          'Cal. Code Civ. Proc. §§ 703.520, 703.550, 706.105',
          'https://casetext.com/statute/california-codes/california-code-of-civil-procedure/part-2-of-civil-actions/title-9-enforcement-of-judgments/division-2-enforcement-of-money-judgments/chapter-4-exemptions/article-2-procedure-for-claiming-exemptions-after-levy/section-703520-filing-claim-time-information-included',
        ),
        confidence: 'verified',
        note: {
          en: 'For wages, use WG-006 (with WG-007/EJ-165) at any time while withholding lasts. The creditor has 15 days to oppose a bank or property claim. Since 2026 a late claim is allowed for a personal debt, but money already paid over may be gone. Form WG-017/EJ-137 asks to stay a levy made without the required address check.',
          es: 'Para salarios, use el WG-006 (con WG-007/EJ-165) en cualquier momento mientras dure la retención. El acreedor tiene 15 días para oponerse a un reclamo sobre una cuenta o bienes. Desde 2026 se permite un reclamo tardío en una deuda personal, pero el dinero ya entregado puede haberse perdido. El formulario WG-017/EJ-137 pide suspender un embargo hecho sin la verificación de dirección exigida.',
        },
        value: {
          period: { count: 15, unit: 'days' },
          runsFromWords: {
            en: 'personal service of the notice of levy (20 days if it was served by mail)',
            es: 'la notificación personal del aviso de embargo (20 días si se notificó por correo)',
          },
          form: 'EJ-160',
          where: {
            en: 'the levying officer (sheriff or marshal), not the court',
            es: 'el oficial que hace el embargo (sheriff o marshal), no el tribunal',
          },
        },
      },
    ]),
    writ: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Cal. Code Civ. Proc. §§ 116.820, 684.130, 699.510, 699.520, 699.530',
          'https://statutes.laws.com/california/ccp/699.510-699.560',
        ),
        confidence: 'verified',
        note: {
          en: 'A levy must be made within 180 days after the writ issues. After that you need a new writ for that county. Each county needs its own writ. Use MC-012 to add costs and interest since the judgment. Since 2025 a creditor on a personal debt must give the officer, and file, an address declaration (WG-015/EJ-135).',
          es: 'El embargo debe hacerse dentro de los 180 días de emitida la orden. Después se necesita una nueva para ese condado. Cada condado necesita su propia orden. Use el MC-012 para sumar las costas y los intereses desde el fallo. Desde 2025, el acreedor de una deuda personal debe dar al oficial, y presentar, una declaración sobre la dirección (WG-015/EJ-135).',
        },
        value: {
          document: { en: 'Writ of Execution', es: 'Orden de Ejecución (Writ of Execution)' },
          form: 'EJ-130',
          issuedBy: { en: 'clerk of the superior court', es: 'secretaría del tribunal superior' },
          servedBy: {
            en: 'sheriff or marshal (a registered process server for some levies)',
            es: 'alguacil (sheriff o marshal); en algunos embargos, un notificador registrado (process server)',
          },
          returnDays: 180,
        },
      },
    ]),
    debtorExam: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Cal. Code Civ. Proc. §§ 116.820, 116.830, 708.110',
          'http://statutes.laws-info.com/california/ccp/708.110-708.205',
        ),
        confidence: 'verified',
        note: {
          en: "Unless the debtor pays, appeals or asks to cancel the judgment, a completed Judgment Debtor's Statement of Assets (SC-133) must go to the creditor within 30 days after the clerk mails the notice of entry. A new examination within 120 days of an earlier one needs good cause. Service of the order puts a one-year lien on the debtor's personal property. General civil cases use AT-138/EJ-125.",
          es: 'Salvo que el deudor pague, apele o pida anular el fallo, debe enviar al acreedor la Declaración de Bienes del Deudor (SC-133) completa dentro de los 30 días de que la secretaría envíe el aviso de registro. Un nuevo interrogatorio dentro de los 120 días del anterior exige una buena razón. La notificación de la orden pone un gravamen de un año sobre los bienes muebles del deudor. Los casos civiles generales usan AT-138/EJ-125.',
        },
        value: {
          name: {
            en: 'Order to produce statement of assets and appear for examination',
            es: 'Orden de presentar la declaración de bienes y comparecer a un interrogatorio (Order to Produce Statement of Assets and Appear for Examination)',
          },
          form: 'SC-134',
          frequency: { en: 'once every 120 days', es: 'una vez cada 120 días' },
        },
      },
    ]),
    contempt: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Cal. Code Civ. Proc. §§ 116.830, 708.170, 1209, 1219',
          'https://www.lawserver.com/law/state/california/codes/california_code_civil_procedure_116-830',
        ),
        confidence: 'verified',
        note: {
          en: "Under § 116.830(d) the sanctions can include arrest and attorney's fees. An arrest for missing an examination needs personal service of the order with the printed warning.",
          es: 'Según el § 116.830(d), las sanciones pueden incluir el arresto y los honorarios de abogado. El arresto por faltar a un interrogatorio exige que la orden se haya notificado en persona, con la advertencia impresa.',
        },
        value: {
          rule: {
            en: 'Not paying is not contempt. A debtor who ignores an order to appear for examination can face a bench warrant and contempt. One who willfully does not send the statement of assets (SC-133) can be sanctioned.',
            es: 'No pagar no es desacato. El deudor que no obedece la orden de presentarse al interrogatorio puede recibir una orden de arresto del juez (bench warrant) y ser declarado en desacato. Quien a propósito no envía la declaración de bienes (SC-133) puede ser sancionado.',
          },
        },
      },
    ]),
    domestication: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Cal. Code Civ. Proc. §§ 1710.15, 1710.30, 1710.40, 1710.45',
          'http://statutes.laws.com/california/ccp/1710.10-1710.65',
        ),
        confidence: 'verified',
        note: {
          en: 'No writ issues and nothing is recorded until 30 days after the notice of entry is served. It can be sooner for some debtors outside the state, or where waiting would do great harm. The debtor has those 30 days to ask to cancel it. From entry, California interest applies.',
          es: 'No se emite ninguna orden ni se inscribe nada hasta 30 días después de notificar el aviso de registro. Puede ser antes con algunos deudores de fuera del estado, o si esperar causara un gran daño. El deudor tiene esos 30 días para pedir que se anule. Desde el registro rige el interés de California.',
        },
        value: {
          act: {
            en: 'Sister State Money Judgments Act (California has not adopted the uniform act)',
            es: 'Ley de Fallos de Dinero de Otros Estados (Sister State Money Judgments Act); California no adoptó la ley uniforme',
          },
          filing: {
            en: 'File an Application for Entry of Judgment on Sister-State Judgment (EJ-105) in superior court with a certified copy. Then the Notice of Entry (EJ-110) is served on the debtor.',
            es: 'Presente en el tribunal superior la Solicitud de Registro de un Fallo de Otro Estado (EJ-105) con una copia certificada. Luego se notifica al deudor el Aviso de Registro (EJ-110).',
          },
          wait: { count: 30, unit: 'days' },
        },
      },
    ]),
    installments: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Cal. Code Civ. Proc. § 116.620(b)',
          'https://fill.io/SUPERIOR-COURT-OF-CALIFORNIA-OF-ORANGE-COUNTY-SELF-HELP-23498c3d',
        ),
        confidence: 'secondary',
        note: {
          en: 'Interest runs on the unpaid balance unless the court orders otherwise, so the creditor must ask for it in the response.',
          es: 'Los intereses corren sobre el saldo no pagado salvo que el tribunal ordene otra cosa, así que el acreedor debe pedirlos en su respuesta.',
        },
        value: {
          courtOrdered: true,
          form: 'SC-220',
          missedForm: 'SC-223',
          missedAnswer: { form: 'SC-224', period: { count: 10, unit: 'days' } },
          rule: {
            en: "The judge can order payments at trial, or later on the debtor's Request to Make Payments (SC-220) with a financial statement (EJ-165). The creditor has 10 days to answer (SC-221). While payments are kept up, no other collection is allowed. After a missed payment the creditor files SC-223. After 10 days for a response (SC-224), the whole balance can become due.",
            es: 'El juez puede ordenar pagos en el juicio, o después si el deudor presenta la Solicitud para Hacer Pagos (SC-220) con una declaración financiera (EJ-165). El acreedor tiene 10 días para responder (SC-221). Mientras se cumplan los pagos no se permite otro cobro. Si falta un pago, el acreedor presenta el SC-223. Después de 10 días para responder (SC-224), puede vencer todo el saldo.',
          },
        },
      },
    ]),
    badCheck: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Cal. Civ. Code § 1719',
          'https://badchecks.uslegal.com/state-laws/california-dishonored-check-law/',
        ),
        confidence: 'verified',
        note: {
          en: 'The demand must be sent by certified mail in the form the law sets. Payment within 30 days of its mailing ends the matter. A check stopped over a good-faith dispute is a defense. This can be claimed in small claims.',
          es: 'El requerimiento debe enviarse por correo certificado en la forma que fija la ley. El pago dentro de los 30 días del envío termina el asunto. Es una defensa haber detenido el cheque por una disputa de buena fe. Se puede reclamar en reclamos menores.',
        },
        value: {
          rule: {
            en: 'If the check is unpaid 30 days after a certified-mail demand, the payee can sue for the check plus three times its amount. That extra is at least $100 and at most $1,500. Instead of that, the payee may take a service charge of up to $25 for the first check, or $35 for later ones.',
            es: 'Si el cheque sigue sin pagarse 30 días después de un requerimiento por correo certificado, el beneficiario puede demandar por el cheque más tres veces su monto. Ese extra es de al menos $100 y como máximo $1,500. En su lugar puede cobrar un cargo por servicio de hasta $25 por el primer cheque, o $35 por los siguientes.',
          },
          multiplier: 3,
          leastCents: cents(100),
          mostCents: cents(1_500),
          notice: { count: 30, unit: 'days' },
          certifiedMail: true,
          feeCents: cents(25),
        },
      },
    ]),
    collectionConduct: checked('today', '2026-11-21', [
      {
        from: '2025-07-01',
        cite: cite(
          'Cal. Civ. Code §§ 1788-1788.33',
          'https://www.monitordaily.com/opinion-posts/the-rosenthal-act-it-is-a-changing-a-creditors-guide-to-the-sb-1286-amendment-expanding-the-rosenthal-fair-debt-collection-practices-act/',
        ),
        confidence: 'secondary',
        note: {
          en: 'Collection businesses also need a state license (Cal. Fin. Code § 100000 et seq.). Business debts that a person owes or guarantees are covered if made or assigned since July 1, 2025, up to $500,000 in all with one creditor.',
          es: 'Las empresas de cobro también necesitan una licencia estatal (Cal. Fin. Code § 100000 y siguientes). Las deudas de negocio que una persona debe o garantiza están cubiertas si se hicieron o cedieron desde el 1 de julio de 2025, hasta $500,000 en total con un mismo acreedor.',
        },
        value: {
          law: {
            en: 'Rosenthal Fair Debt Collection Practices Act',
            es: 'Ley Rosenthal de Prácticas Justas de Cobro de Deudas (Rosenthal Fair Debt Collection Practices Act)',
          },
          coversOriginalCreditors: true,
          rule: {
            en: 'Anyone who regularly collects consumer debts, even their own, may not threaten, harass or deceive. The debtor can get damages, plus $100 to $1,000 for willful breaches.',
            es: 'Quien cobra deudas de consumo de forma habitual, aunque sean propias, no puede amenazar, acosar ni engañar. El deudor puede obtener una indemnización, más $100 a $1,000 por infracciones intencionales.',
          },
        },
      },
    ]),
    minimumWage: checked('today', '2026-11-21', [
      {
        from: '2023-01-01',
        cite: cite('Cal. Lab. Code § 1182.12'),
        confidence: 'secondary',
        value: { hourlyCents: cents(15.5) },
      },
      {
        from: '2024-01-01',
        cite: cite('Cal. Lab. Code § 1182.12'),
        confidence: 'secondary',
        value: { hourlyCents: cents(16) },
      },
      {
        from: '2025-01-01',
        cite: cite('Cal. Lab. Code § 1182.12'),
        confidence: 'secondary',
        value: { hourlyCents: cents(16.5) },
      },
      {
        from: '2026-01-01',
        cite: cite('Cal. Lab. Code § 1182.12', 'https://blog.paymaster.com/2026-state-minimum-wage'),
        confidence: 'secondary',
        note: {
          en: 'Many cities and counties set more, and the local wage counts in the wage formula. Fast-food and health-care workers have higher minimums.',
          es: 'Muchas ciudades y condados fijan más, y el salario local cuenta en la fórmula del embargo de salario. Los trabajadores de comida rápida y de la salud tienen mínimos más altos.',
        },
        value: { hourlyCents: cents(16.9) },
      },
    ]),
    governmentDebtor: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Cal. Gov. Code §§ 965-965.9, 970-971',
          'https://leginfo.legislature.ca.gov/faces/codes_displayText.xhtml?lawCode=GOV&division=3.6.&title=1.&part=5.&chapter=2.&article=1.',
        ),
        confidence: 'verified',
        note: {
          en: 'The judgment can be enforced for 10 years after it becomes final, under the Government Code. Interest is 7%, not 10% (tax and fee judgments have their own rate). A claim normally had to be presented to the public body before the lawsuit.',
          es: 'El fallo se puede hacer cumplir por 10 años desde que queda firme, según el Government Code. El interés es del 7%, no del 10% (los fallos sobre impuestos y tasas tienen su propia tasa). Por lo general había que presentar un reclamo al organismo público antes de demandar.',
        },
        value: {
          rule: {
            en: 'No writ of execution can be used on public property. The state pays through its claims process and budget. A local body must pay from funds on hand or budgeted, over up to 10 yearly installments if paying at once would be an undue hardship. A refusal is enforced by a court order (writ of mandate).',
            es: 'No se puede usar una orden de ejecución sobre bienes públicos. El Estado paga con su trámite de reclamos y su presupuesto. Un organismo local debe pagar con fondos disponibles o presupuestados, en hasta 10 cuotas anuales si pagar de una vez fuera una carga excesiva. Una negativa se resuelve con una orden del tribunal (writ of mandate).',
          },
        },
      },
    ]),
    links: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'California Courts Self-Help',
          'https://selfhelp.courts.ca.gov/small-claims/after-trial/collect-money/when-you-get-paid',
        ),
        confidence: 'verified',
        value: {
          selfHelp: 'https://selfhelp.courts.ca.gov/small-claims',
          forms: 'https://www.courts.ca.gov/forms.htm',
        },
      },
    ]),
  },
}
