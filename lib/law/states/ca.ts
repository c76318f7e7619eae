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
    satisfaction: checked('today', '2026-11-21', [
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
