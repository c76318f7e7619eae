// Alabama: what a small-claims money judgment means here. Read 2026-11-21.

import { cents, checked, cite } from '../entry'
import type { Jurisdiction } from '../types'

export const alabama: Jurisdiction = {
  code: 'AL',
  name: { en: 'Alabama', es: 'Alabama' },
  timeZone: 'America/Chicago',
  facts: {
    smallClaims: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Ala. Code § 12-12-31', 'https://civilcase.com/small-claims/alabama'),
        confidence: 'secondary',
        note: {
          en: 'A collection agency must use a lawyer. People and ordinary businesses may speak for themselves.',
          es: 'Una agencia de cobranza debe usar abogado. Las personas y los negocios comunes pueden representarse a sí mismos.',
        },
        value: {
          court: {
            en: 'District Court, small claims docket',
            es: 'Tribunal de Distrito, sección de reclamos menores',
          },
          limitCents: cents(6_000),
          limitNote: {
            en: 'Interest and costs are not counted. Claims up to $20,000 go to the regular district court docket.',
            es: 'No se cuentan los intereses ni las costas. Los reclamos de hasta $20,000 van a la sección ordinaria del tribunal de distrito.',
          },
        },
      },
    ]),
    appeal: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Ala. Code §§ 12-12-70, 12-12-71', 'https://civilcase.com/small-claims/alabama'),
        confidence: 'secondary',
        note: {
          en: 'The circuit court hears the case again from the start. To stop collection, a bond or an affidavit of hardship is needed.',
          es: 'El tribunal de circuito oye el caso de nuevo desde el principio. Para detener el cobro hace falta una fianza o una declaración jurada de falta de recursos.',
        },
        value: {
          period: { count: 14, unit: 'days' },
          by: 'either',
          runsFrom: 'entered',
          runsFromWords: {
            en: 'entry of the judgment, or the ruling on a motion made after the judgment',
            es: 'el registro del fallo, o la decisión sobre una petición hecha después del fallo',
          },
        },
      },
    ]),
    enforcementStart: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Ala. R. Civ. P. 62(dc)'),
        confidence: 'known',
        note: {
          en: 'District court judgments, small claims included, are on hold for the 14 days to appeal. In circuit court the wait is 30 days.',
          es: 'Los fallos del tribunal de distrito, también los de reclamos menores, quedan suspendidos durante los 14 días para apelar. En el tribunal de circuito la espera es de 30 días.',
        },
        value: {
          wait: { count: 14, unit: 'days' },
          runsFrom: 'entered',
          trigger: { en: 'the judgment is entered', es: 'se registra el fallo' },
        },
      },
    ]),
    interest: checked('entered', '2026-11-21', [
      {
        from: '1981-11-13',
        cite: cite(
          'Ala. Code § 8-8-10 (Act No. 81-1115, before September 1, 2011); Jones v. Casey, 445 So. 2d 873 (Ala. 1983)',
          'http://law.justia.com/cases/alabama/supreme-court/1983/445-so-2d-873-1.html',
        ),
        confidence: 'known',
        note: {
          en: 'Judgments entered before September 2011 stay at 12%. A judgment on a contract carries the rate of the contract. The law says judgments "other than costs", so court costs earn no interest.',
          es: 'Los fallos registrados antes de septiembre de 2011 siguen al 12%. Un fallo basado en un contrato lleva la tasa del contrato. La ley dice fallos «que no sean por costas», así que las costas no generan intereses.',
        },
        value: {
          rate: { kind: 'fixed', annualPercent: 12 },
          compounding: 'simple',
          yearBasis: 365,
          rounding: 'half-up',
          costsBear: false,
          awardedInterestBears: null,
          special: [
            {
              applies: {
                en: 'Judgment on a contract that states its own rate: the rate of the contract',
                es: 'Fallo basado en un contrato que fija su propia tasa: la tasa del contrato',
              },
              when: null,
              rate: null,
              cite: cite('Ala. Code § 8-8-10 (before September 1, 2011)'),
            },
          ],
          contractRateAllowed: true,
        },
      },
      {
        from: '2011-09-01',
        cite: cite('Ala. Code § 8-8-10'),
        confidence: 'known',
        note: {
          en: 'Simple interest of 7.5% a year. A judgment on a contract carries the rate of the contract instead. Ask the clerk whether court costs earn interest: the law before 2011 left them out.',
          es: 'Interés simple del 7.5% al año. Un fallo basado en un contrato lleva en cambio la tasa del contrato. Pregunte en la secretaría si las costas generan intereses: la ley anterior a 2011 las excluía.',
        },
        value: {
          rate: { kind: 'fixed', annualPercent: 7.5 },
          compounding: 'simple',
          yearBasis: 365,
          rounding: 'half-up',
          costsBear: null,
          awardedInterestBears: null,
          special: [
            {
              applies: {
                en: 'Judgment on a contract that states its own rate: the rate of the contract',
                es: 'Fallo basado en un contrato que fija su propia tasa: la tasa del contrato',
              },
              when: null,
              rate: null,
              cite: cite('Ala. Code § 8-8-10'),
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
          'Ala. Code §§ 6-2-32, 6-9-190, 6-9-191, 6-9-192',
          'https://legalclarity.org/how-long-does-a-judgment-last-in-alabama',
        ),
        confidence: 'known',
        note: {
          en: 'After 10 years the law presumes the judgment was paid, and the creditor must revive it. After 20 years nothing can be collected.',
          es: 'Pasados 10 años la ley supone que el fallo se pagó, y el acreedor debe revivirlo. Pasados 20 años ya no se puede cobrar nada.',
        },
        value: {
          years: 20,
          renewable: true,
          renewHow: {
            en: 'After 10 years the creditor files a motion to revive the judgment and shows that it is unpaid.',
            es: 'Pasados 10 años el acreedor presenta una petición para revivir el fallo y demuestra que no se ha pagado.',
          },
          window: {
            words: {
              en: 'between 10 and 20 years after the judgment (or after the last execution)',
              es: 'entre 10 y 20 años después del fallo (o de la última ejecución)',
            },
            opens: { after: 'entered', period: { count: 10, unit: 'years' } },
            closes: { after: 'entered', period: { count: 20, unit: 'years' } },
          },
          renewedYears: null,
          dormancyYears: 10,
        },
      },
    ]),
    lienRealProperty: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Ala. Code §§ 6-9-210, 6-9-211',
          'https://www.nolo.com/legal-encyclopedia/judgment-liens-alabama-46812.html',
        ),
        confidence: 'secondary',
        note: {
          en: 'The lien lasts 10 years from the date of the judgment. It goes on only if the judgment is revived and recorded again.',
          es: 'El gravamen dura 10 años desde la fecha del fallo. Solo continúa si el fallo se revive y se inscribe de nuevo.',
        },
        value: {
          document: {
            en: 'Certificate of judgment',
            es: 'Certificado del fallo (Certificate of judgment)',
          },
          where: {
            en: 'office of the judge of probate in each county where the debtor has land',
            es: 'oficina del juez testamentario (judge of probate) de cada condado donde el deudor tenga un inmueble',
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
          'Ala. R. Civ. P. 60(b)(5)',
          'http://casetext.com/rule/alabama-court-rules/alabama-rules-of-civil-procedure/judgment/rule-60-relief-from-judgment-or-order',
        ),
        confidence: 'uncertain',
        note: {
          en: 'The law makes the creditor enter satisfaction, but we could not confirm a deadline or a penalty. Ask the creditor in writing. If the creditor refuses, file a motion with proof of payment.',
          es: 'La ley obliga al acreedor a registrar el pago, pero no pudimos confirmar un plazo ni una sanción. Pídaselo al acreedor por escrito. Si se niega, presente una petición con pruebas del pago.',
        },
        value: {
          document: {
            en: 'Satisfaction of judgment',
            es: 'Constancia de pago del fallo (Satisfaction of judgment)',
          },
          form: null,
          filedBy: 'creditor',
          period: null,
          runsFrom: 'paid-in-full',
          runsFromWords: { en: 'payment in full', es: 'el pago total' },
          penalty: null,
          penaltyCents: null,
          motion: {
            en: 'A debtor who has paid files a motion, with proof of payment, to have the judgment marked satisfied.',
            es: 'El deudor que ya pagó presenta una petición, con prueba del pago, para que el fallo se marque como pagado.',
          },
        },
      },
    ]),
    vacateDefault: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Ala. R. Civ. P. 55(c), 55(dc), 60(b)', 'https://howtolegalhelp.com/rule-55-default-19'),
        confidence: 'uncertain',
        note: {
          en: 'Treat 14 days as the safe limit and check it with the clerk. Show that you have a defense, that the other side is not unfairly harmed, and that you did not miss court on purpose.',
          es: 'Tome los 14 días como el límite seguro y verifíquelo en la secretaría. Demuestre que tiene una defensa, que la otra parte no sufre un daño injusto y que no faltó a propósito.',
        },
        value: {
          period: { count: 14, unit: 'days' },
          runsFrom: 'entered',
          runsFromWords: { en: 'entry of the default judgment', es: 'el registro del fallo en rebeldía' },
          form: null,
          rule: {
            en: 'File a motion to set aside in district court within 14 days (30 days in circuit court). Later, only Rule 60(b) helps: within four months for mistake or excusable neglect.',
            es: 'Presente una petición para anular el fallo en el tribunal de distrito dentro de 14 días (30 días en el tribunal de circuito). Después solo queda la Regla 60(b): dentro de cuatro meses por error o descuido excusable.',
          },
        },
      },
    ]),
    clericalCorrection: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Ala. R. Civ. P. 60(a)',
          'http://casetext.com/rule/alabama-court-rules/alabama-rules-of-civil-procedure/judgment/rule-60-relief-from-judgment-or-order',
        ),
        confidence: 'known',
        value: {
          period: null,
          runsFrom: 'entered',
          rule: {
            en: 'The court may correct a clerical mistake in the judgment at any time, on its own or on the motion of either side.',
            es: 'El tribunal puede corregir un error de escritura en el fallo en cualquier momento, por sí mismo o a petición de cualquiera de las partes.',
          },
        },
      },
    ]),
    lienPersonalProperty: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Ala. Code § 6-9-211', 'https://www.nolo.com/legal-encyclopedia/judgment-liens-alabama-46812.html'),
        confidence: 'secondary',
        note: {
          en: 'In Alabama the same recorded paper binds both land and belongings. It reaches only things in that county that could be taken and sold.',
          es: 'En Alabama el mismo documento inscrito grava tanto los inmuebles como los bienes muebles. Solo alcanza lo que esté en ese condado y se pueda embargar y vender.',
        },
        value: {
          document: { en: 'Certificate of judgment', es: 'Certificado del fallo (Certificate of Judgment)' },
          where: {
            en: 'office of the judge of probate in each county',
            es: 'oficina del juez de sucesiones (judge of probate) de cada condado',
          },
          years: 10,
          renewable: null,
        },
      },
    ]),
    wages: checked('levied', '2026-11-21', [
      {
        from: '1988-04-12',
        cite: cite('Ala. Code §§ 5-19-15, 6-10-7; 15 U.S.C. § 1673', 'https://fill.io/PROCESS-OF-GARNISHMENT'),
        confidence: 'secondary',
        note: {
          en: 'Some debtors also use Form PS-20 to claim the $1,000 exemption of the state constitution against wages. A 2015 law tries to stop that.',
          es: 'Algunos deudores también usan el formulario PS-20 para reclamar sobre el salario la exención de $1,000 de la constitución estatal. Una ley de 2015 trata de impedirlo.',
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
            en: 'A creditor can take the smaller of two sums: 25% of disposable pay, or the part above 30 times the federal minimum wage ($217.50 a week).',
            es: 'El acreedor puede tomar la menor de dos sumas: el 25% del salario disponible, o lo que pase de 30 veces el salario mínimo federal ($217.50 por semana).',
          },
          process: {
            en: 'The clerk issues a process of garnishment (Form C-21), which is served on the employer. The employer answers within 30 days and pays into court.',
            es: 'La secretaría emite una orden de embargo (Process of Garnishment, formulario C-21), que se notifica al empleador. El empleador responde dentro de 30 días y paga al tribunal.',
          },
          continuous: true,
          durationDays: null,
          headOfHousehold: null,
        },
      },
    ]),
    bankAccount: checked('levied', '2026-11-21', [
      {
        from: '2023-07-01',
        cite: cite('Ala. Code § 6-10-6; Ala. R. Civ. P. 64B', 'https://upsolve.org/learn/al-exemption'),
        confidence: 'uncertain',
        note: {
          en: 'The dollar amount was due to change on July 1, 2026. Check the new one before you rely on it.',
          es: 'El monto debía cambiar el 1 de julio de 2026. Verifique el nuevo antes de confiar en él.',
        },
        value: {
          automaticCents: null,
          rule: {
            en: 'Nothing is safe without asking. The debtor claims the personal property exemption (about $9,400) for money in the account.',
            es: 'Nada queda protegido sin pedirlo. El deudor reclama la exención de bienes muebles (unos $9,400) sobre el dinero de la cuenta.',
          },
        },
      },
    ]),
    homestead: checked('levied', '2026-11-21', [
      {
        from: '2015-06-11',
        cite: cite('Ala. Code § 6-10-2'),
        confidence: 'uncertain',
        value: {
          cents: cents(15_000),
          isUnlimited: false,
          marriedCents: cents(30_000),
          seniorOrDisabledCents: null,
          acresUrban: 160,
          acresRural: 160,
          rule: {
            en: 'Up to $15,000 for each owner in a home or mobile home on at most 160 acres. Spouses who both own it may each claim it.',
            es: 'Hasta $15,000 por dueño en una vivienda o casa móvil en un terreno de 160 acres como máximo. Los cónyuges que son ambos dueños pueden reclamarla cada uno.',
          },
        },
      },
      {
        from: '2020-07-01',
        cite: cite('Ala. Code § 6-10-12'),
        confidence: 'uncertain',
        value: {
          cents: cents(15_500),
          isUnlimited: false,
          marriedCents: cents(31_000),
          seniorOrDisabledCents: null,
          acresUrban: 160,
          acresRural: 160,
          rule: {
            en: 'Up to $15,500 for each owner in a home or mobile home on at most 160 acres. Spouses who both own it may each claim it.',
            es: 'Hasta $15,500 por dueño en una vivienda o casa móvil en un terreno de 160 acres como máximo. Los cónyuges que son ambos dueños pueden reclamarla cada uno.',
          },
        },
      },
      {
        from: '2023-07-01',
        cite: cite('Ala. Code §§ 6-10-2, 6-10-12', 'https://upsolve.org/learn/al-exemption'),
        confidence: 'uncertain',
        note: {
          en: 'The amount is adjusted every three years, so a new one was due on July 1, 2026. The State Treasurer publishes it. The law in force when the debt was made decides which amount counts (§ 6-10-1).',
          es: 'El monto se ajusta cada tres años, así que debía haber uno nuevo el 1 de julio de 2026. Lo publica el Tesorero del Estado. Cuenta el monto de la ley vigente cuando nació la deuda (§ 6-10-1).',
        },
        value: {
          cents: cents(18_800),
          isUnlimited: false,
          marriedCents: cents(37_600),
          seniorOrDisabledCents: null,
          acresUrban: 160,
          acresRural: 160,
          rule: {
            en: 'Up to $18,800 for each owner in a home or mobile home on at most 160 acres. Spouses who both own it may each claim it.',
            es: 'Hasta $18,800 por dueño en una vivienda o casa móvil en un terreno de 160 acres como máximo. Los cónyuges que son ambos dueños pueden reclamarla cada uno.',
          },
        },
      },
    ]),
    vehicle: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite('Ala. Code § 6-10-6', 'https://upsolve.org/learn/al-exemptions/'),
        confidence: 'secondary',
        note: {
          en: 'There is no separate amount for a vehicle. A car is safe only within the personal property exemption. List it on the claim of exemption with your other belongings, up to the overall limit.',
          es: 'No hay un monto aparte para un vehículo. Un auto solo queda protegido dentro de la exención de bienes muebles. Inclúyalo en el reclamo de exención con sus demás bienes, hasta el límite total.',
        },
        none: true,
      },
    ]),
    wildcard: checked('levied', '2026-11-21', [
      {
        from: '2015-06-11',
        cite: cite('Ala. Code § 6-10-6'),
        confidence: 'uncertain',
        value: {
          cents: cents(7_500),
          isUnlimited: false,
          covers: ['vehicle', 'tools', 'household', 'cash', 'other'],
          rule: {
            en: 'Any personal property the debtor chooses, but not wages, up to $7,500 a person.',
            es: 'Cualquier bien mueble que elija el deudor, pero no el salario, hasta $7,500 por persona.',
          },
        },
      },
      {
        from: '2020-07-01',
        cite: cite('Ala. Code § 6-10-12'),
        confidence: 'uncertain',
        value: {
          cents: cents(7_750),
          isUnlimited: false,
          covers: ['vehicle', 'tools', 'household', 'cash', 'other'],
          rule: {
            en: 'Any personal property the debtor chooses, but not wages, up to $7,750 a person.',
            es: 'Cualquier bien mueble que elija el deudor, pero no el salario, hasta $7,750 por persona.',
          },
        },
      },
      {
        from: '2023-07-01',
        cite: cite('Ala. Code §§ 6-10-6, 6-10-12', 'https://upsolve.org/learn/al-exemption'),
        confidence: 'uncertain',
        note: {
          en: 'The amount is adjusted every three years, so a higher one was due on July 1, 2026. Check it with the State Treasurer. The law in force when the debt was made decides which amount counts (§ 6-10-1).',
          es: 'El monto se ajusta cada tres años, así que debía haber uno más alto el 1 de julio de 2026. Verifíquelo con el Tesorero del Estado. Cuenta el monto de la ley vigente cuando nació la deuda (§ 6-10-1).',
        },
        value: {
          cents: cents(9_400),
          isUnlimited: false,
          covers: ['vehicle', 'tools', 'household', 'cash', 'other'],
          rule: {
            en: 'Any personal property the debtor chooses, but not wages, up to $9,400 a person.',
            es: 'Cualquier bien mueble que elija el deudor, pero no el salario, hasta $9,400 por persona.',
          },
        },
      },
    ]),
    toolsOfTrade: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite('Ala. Code §§ 6-10-6, 31-2-78'),
        confidence: 'known',
        note: {
          en: 'There is no separate amount for tools. They count in the personal property exemption, so list them on the claim with a fair value for each. Military arms and uniforms are exempt.',
          es: 'No hay un monto aparte para herramientas. Cuentan dentro de la exención de bienes muebles, así que inclúyalas en el reclamo con un valor justo para cada una. Las armas y los uniformes militares están exentos.',
        },
        none: true,
      },
    ]),
    householdGoods: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite('Ala. Code § 6-10-6'),
        confidence: 'known',
        note: {
          en: 'A burial place and a church pew are exempt too.',
          es: 'También están exentos un lugar de sepultura y un asiento en la iglesia.',
        },
        value: {
          cents: null,
          isUnlimited: false,
          rule: {
            en: 'Needed clothing, family portraits and books are safe with no dollar limit. Furniture is not: it counts in the personal property exemption.',
            es: 'La ropa necesaria, los retratos de familia y los libros están protegidos sin límite de valor. Los muebles no: cuentan dentro de la exención de bienes muebles.',
          },
        },
      },
    ]),
    claimOfExemption: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Ala. R. Civ. P. 64B; Ala. Code §§ 6-10-20 to 6-10-42',
          'https://www.alabamalegalhelp.org/resource/declaration-and-claim-of-exemption-for-wages',
        ),
        confidence: 'secondary',
        note: {
          en: 'Attach a sworn list of what you own. The creditor must contest the claim promptly, or the property is released.',
          es: 'Adjunte una lista jurada de lo que tiene. El acreedor debe oponerse pronto al reclamo; si no, los bienes se liberan.',
        },
        value: {
          period: null,
          runsFromWords: {
            en: 'service of the garnishment or levy; claim before the money is paid out',
            es: 'la notificación del embargo; haga el reclamo antes de que se entregue el dinero',
          },
          form: 'PS-20 (wages), PS-13 (bank account)',
          where: {
            en: 'clerk of the court that issued the process',
            es: 'secretaría del tribunal que emitió la orden',
          },
        },
      },
    ]),
    writ: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Ala. R. Civ. P. 64A, 69',
          'https://www.formsbank.com/template/395358/form-c-21-process-of-garnishment.html?page=2',
        ),
        confidence: 'secondary',
        note: {
          en: 'Form C-21 works for both wages and bank accounts. The limits are printed on its back.',
          es: 'El formulario C-21 sirve para salarios y para cuentas bancarias. Los límites están impresos al dorso.',
        },
        value: {
          document: {
            en: 'Process of garnishment or writ of execution',
            es: 'Orden de embargo (Process of Garnishment) u orden de ejecución (Writ of Execution)',
          },
          form: 'C-21 (garnishment)',
          issuedBy: { en: 'clerk of the court', es: 'secretaría del tribunal' },
          servedBy: {
            en: 'sheriff, or a process server for garnishments',
            es: 'alguacil (sheriff), o un notificador (process server) para los embargos',
          },
          returnDays: null,
        },
      },
    ]),
    debtorExam: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Ala. R. Civ. P. 69'),
        confidence: 'uncertain',
        note: {
          en: 'The small claims rules let the winner ask the court to require a sworn statement of assets. Ask the clerk for the form.',
          es: 'Las reglas de reclamos menores permiten al ganador pedir que el tribunal exija una declaración jurada de bienes. Pida el formulario en la secretaría.',
        },
        value: {
          name: {
            en: 'Post-judgment discovery: a statement of assets, written questions or oral examination',
            es: 'Averiguación de bienes después del fallo (post-judgment discovery): declaración de bienes, preguntas escritas o interrogatorio oral',
          },
          form: null,
          frequency: null,
        },
      },
    ]),
    contempt: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Ala. Const. art. I, § 20; Ala. R. Civ. P. 70A'),
        confidence: 'known',
        note: {
          en: 'Answer every court order on time, even if you have nothing to pay with.',
          es: 'Responda a tiempo a toda orden del tribunal, aunque no tenga con qué pagar.',
        },
        value: {
          rule: {
            en: 'It can be contempt to ignore a court order to file a statement of assets or to appear. Not paying a money judgment is not contempt. The state constitution forbids jail for debt.',
            es: 'Puede ser desacato no obedecer una orden del tribunal de presentar una declaración de bienes o de comparecer. No pagar un fallo de dinero no es desacato. La constitución estatal prohíbe la cárcel por deudas.',
          },
        },
      },
    ]),
    domestication: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'Ala. Code §§ 6-9-230 to 6-9-238',
          'https://legalclarity.org/alabama-foreign-judgment-filing-and-enforcement-guide',
        ),
        confidence: 'known',
        note: {
          en: 'The clerk mails notice to the debtor. No writ issues during the wait.',
          es: 'La secretaría envía un aviso al deudor. Durante la espera no se emite ninguna orden de ejecución.',
        },
        value: {
          act: {
            en: 'Uniform Enforcement of Foreign Judgments Act',
            es: 'Ley Uniforme de Ejecución de Fallos de Otros Estados (Uniform Enforcement of Foreign Judgments Act)',
          },
          filing: {
            en: 'File an authenticated copy of the judgment and an affidavit with the circuit clerk.',
            es: 'Presente una copia certificada y autenticada del fallo y una declaración jurada en la secretaría del tribunal de circuito.',
          },
          wait: { count: 30, unit: 'days' },
        },
      },
    ]),
    installments: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Ala. R. Civ. P. 69'),
        confidence: 'uncertain',
        note: {
          en: 'A plan does not stop a garnishment unless the creditor or the judge agrees in writing.',
          es: 'Un plan de pagos no detiene un embargo, salvo que el acreedor o el juez lo acepte por escrito.',
        },
        value: {
          courtOrdered: false,
          form: null,
          rule: {
            en: 'There is no general right to pay in installments. The two sides may file an agreement, and some small claims judges will note a plan on the judgment.',
            es: 'No hay un derecho general a pagar en cuotas. Las partes pueden presentar un acuerdo, y algunos jueces de reclamos menores anotan un plan en el fallo.',
          },
        },
      },
    ]),
    badCheck: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Ala. Code §§ 8-8-15, 13A-9-13.1'),
        confidence: 'uncertain',
        note: {
          en: 'Alabama may also allow extra damages (§ 6-5-285). Check that section before you claim more.',
          es: 'Es posible que Alabama permita además otros daños (§ 6-5-285). Verifique esa sección antes de reclamar más.',
        },
        value: {
          rule: {
            en: 'The holder may collect the check and a service charge of up to $30. After written notice, the holder may ask the worthless check unit of the district attorney to act.',
            es: 'Quien recibió el cheque puede cobrarlo con un cargo por servicio de hasta $30. Después de un aviso escrito, puede pedir que actúe la unidad de cheques sin fondos de la fiscalía.',
          },
          multiplier: null,
          leastCents: null,
          mostCents: null,
          notice: { count: 10, unit: 'days' },
          feeCents: cents(30),
        },
      },
    ]),
    collectionConduct: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('15 U.S.C. § 1692 et seq.'),
        confidence: 'known',
        note: {
          en: 'Someone who collects a debt owed to them directly is outside the federal act.',
          es: 'Quien cobra una deuda que se le debe directamente queda fuera de la ley federal.',
        },
        value: {
          law: null,
          coversOriginalCreditors: false,
          rule: {
            en: 'Alabama has no general debt collection act. The federal act (FDCPA) covers debt collectors and debt buyers. Other creditors answer only under general injury and deceptive practice law.',
            es: 'Alabama no tiene una ley general sobre el cobro de deudas. La ley federal (FDCPA) cubre a los cobradores y a los compradores de deudas. Los demás acreedores responden solo según las leyes generales sobre daños y prácticas engañosas.',
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
          en: 'Alabama has no state minimum wage and bars local ones, so the federal one applies.',
          es: 'Alabama no tiene salario mínimo estatal y prohíbe los locales, así que rige el federal.',
        },
        value: { hourlyCents: cents(7.25) },
      },
    ]),
    governmentDebtor: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Ala. Const. art. I, § 14; Ala. Code §§ 11-47-190, 11-93-2, 41-9-60'),
        confidence: 'known',
        note: {
          en: 'A claim against a city needs written notice within six months; against a county, within twelve months.',
          es: 'Un reclamo contra una ciudad exige un aviso escrito dentro de seis meses; contra un condado, dentro de doce meses.',
        },
        value: {
          rule: {
            en: 'The state itself cannot be sued in court: claims go to the Board of Adjustment. Injury judgments against a county or city are capped at $100,000 a person. They are enforced by a court order to pay (mandamus), not by a levy.',
            es: 'Al Estado no se le puede demandar ante un tribunal: los reclamos van a la Junta de Ajustes (Board of Adjustment). Los fallos por daños contra un condado o una ciudad tienen un tope de $100,000 por persona. Se cobran con una orden judicial de pagar (mandamus), no con un embargo.',
          },
        },
      },
    ]),
    links: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Alabama Judicial System'),
        confidence: 'known',
        value: { selfHelp: 'https://judicial.alabama.gov/', forms: 'https://eforms.alacourt.gov/' },
      },
    ]),
  },
}
