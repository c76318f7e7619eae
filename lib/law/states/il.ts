// Illinois: what a small-claims money judgment means here. Read 2026-11-21.

import { cents, checked, cite } from '../entry'
import type { Jurisdiction } from '../types'

export const illinois: Jurisdiction = {
  code: 'IL',
  name: { en: 'Illinois', es: 'Illinois' },
  timeZone: 'America/Chicago',
  facts: {
    smallClaims: checked('entered', '2026-11-21', [
      {
        from: '2006-01-01',
        cite: cite(
          'Ill. S. Ct. R. 281',
          'https://www.weltman.com/Publication-Top-Legal-Changes-Illinois-Creditors-Need-to-Know-In-2026',
        ),
        confidence: 'secondary',
        note: {
          en: 'Since 2026 a defendant pays no fee to file an appearance in a small claim.',
          es: 'Desde 2026, el demandado no paga por presentar su comparecencia en un reclamo menor.',
        },
        value: {
          court: { en: 'Circuit Court (small claims)', es: 'Tribunal de Circuito (reclamos menores)' },
          limitCents: cents(10_000),
          limitNote: { en: 'Not counting interest and costs.', es: 'Sin contar intereses ni costas.' },
        },
      },
    ]),
    appeal: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Ill. S. Ct. R. 303'),
        confidence: 'known',
        note: {
          en: 'The appellate court decides on the record. In counties with court arbitration, reject the award first.',
          es: 'El tribunal de apelaciones decide según el expediente. En los condados con arbitraje judicial, rechace primero el laudo.',
        },
        value: {
          period: { count: 30, unit: 'days' },
          by: 'either',
          runsFrom: 'entered',
          runsFromWords: {
            en: 'entry of the judgment, or of the ruling on a post-judgment motion filed within 30 days',
            es: 'el registro del fallo, o de la decisión sobre una petición posterior al fallo presentada dentro de 30 días',
          },
        },
      },
    ]),
    enforcementStart: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('735 ILCS 5/2-1202(d), 2-1203(b); Ill. S. Ct. R. 305'),
        confidence: 'known',
        note: {
          en: 'There is no automatic 30-day stay. Still, many judges and clerks hold wage and bank proceedings until 30 days have passed.',
          es: 'No hay una suspensión automática de 30 días. Aun así, muchos jueces y secretarías esperan 30 días antes de tramitar embargos de salario o de banco.',
        },
        value: {
          wait: { count: 0, unit: 'days' },
          runsFrom: 'entered',
          trigger: {
            en: 'the judgment is entered. A post-judgment motion filed within 30 days puts collection on hold',
            es: 'se registra el fallo. Una petición posterior al fallo presentada dentro de 30 días suspende el cobro',
          },
        },
      },
    ]),
    interest: checked('entered', '2026-11-21', [
      {
        from: '1980-01-01',
        cite: cite(
          '735 ILCS 5/2-1303 (before P.A. 101-168)',
          'https://www.ilga.gov/legislation/publicacts/101/101-0168.htm',
        ),
        confidence: 'verified',
        note: {
          en: 'Simple interest on the unpaid part of the judgment. The 5% rate for consumer debt is only for judgments entered on or after January 1, 2020. Offering (tendering) the full amount, with costs and interest, stops the interest.',
          es: 'Interés simple sobre la parte no pagada del fallo. La tasa del 5% para deudas de consumo es solo para fallos registrados desde el 1 de enero de 2020. Ofrecer el pago del monto total, con costas e intereses, detiene los intereses.',
        },
        value: {
          rate: { kind: 'fixed', annualPercent: 9 },
          compounding: 'simple',
          yearBasis: 365,
          rounding: 'half-up',
          costsBear: null,
          awardedInterestBears: null,
          special: [
            {
              applies: {
                en: 'Judgment against a local government, a school district or any other public body',
                es: 'Fallo contra un gobierno local, un distrito escolar u otro organismo público',
              },
              when: { debtorKinds: ['government'] },
              rate: { kind: 'fixed', annualPercent: 6 },
              cite: cite('735 ILCS 5/2-1303'),
            },
          ],
          contractRateAllowed: false,
        },
      },
      {
        from: '2020-01-01',
        cite: cite('735 ILCS 5/2-1303', 'https://www.ilga.gov/legislation/publicacts/101/101-0168.htm'),
        confidence: 'verified',
        note: {
          en: 'Simple interest on the unpaid part of the judgment. Consumer debt means money, goods or services a person got mainly for personal, family or household use. Medical care counts as such a service, and rent for a home may count too. Awards for injury or death do not count, nor do debts shared with or guaranteed for a business. Offering (tendering) the full amount, with costs and interest, stops the interest.',
          es: 'Interés simple sobre la parte no pagada del fallo. Deuda de consumo es dinero, bienes o servicios que una persona obtuvo principalmente para uso personal, familiar o del hogar. La atención médica cuenta como servicio de ese tipo y el alquiler de una vivienda también puede contar. No cuentan las indemnizaciones por lesiones o muerte, ni las deudas compartidas con un negocio o garantizadas para él. Ofrecer el pago del monto total, con costas e intereses, detiene los intereses.',
        },
        value: {
          rate: { kind: 'fixed', annualPercent: 9 },
          compounding: 'simple',
          yearBasis: 365,
          rounding: 'half-up',
          costsBear: null,
          awardedInterestBears: null,
          special: [
            {
              applies: {
                en: 'Consumer debt judgment of $25,000 or less against a person, entered on or after January 1, 2020',
                es: 'Fallo por deuda de consumo de $25,000 o menos contra una persona, registrado desde el 1 de enero de 2020',
              },
              when: {
                debtKinds: ['consumer', 'medical'],
                debtorKinds: ['person'],
                atMostCents: cents(25_000),
                enteredFrom: '2020-01-01',
              },
              rate: { kind: 'fixed', annualPercent: 5 },
              cite: cite('735 ILCS 5/2-1303(b)'),
            },
            {
              applies: {
                en: 'Judgment against a local government, a school district or any other public body',
                es: 'Fallo contra un gobierno local, un distrito escolar u otro organismo público',
              },
              when: { debtorKinds: ['government'] },
              rate: { kind: 'fixed', annualPercent: 6 },
              cite: cite('735 ILCS 5/2-1303(a)'),
            },
            {
              applies: {
                en: 'Rent of a home owed by a person, judgment of $25,000 or less: 5% if it counts as consumer debt',
                es: 'Alquiler de vivienda que debe una persona, fallo de $25,000 o menos: 5% si cuenta como deuda de consumo',
              },
              when: null,
              rate: { kind: 'fixed', annualPercent: 5 },
              cite: cite('735 ILCS 5/2-1303(b)', 'https://www.ilga.gov/legislation/publicacts/101/101-0168.htm'),
            },
          ],
          contractRateAllowed: false,
        },
      },
    ]),
    judgmentLife: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('735 ILCS 5/2-1602, 12-108', 'https://legalclarity.org/how-to-revive-a-judgment-in-illinois'),
        confidence: 'uncertain',
        note: {
          en: 'A judgment can be enforced for 7 years. After that it sleeps until it is revived. A new law (P.A. 104-120) changed the time to revive consumer debt judgments from January 1, 2026, depending on the date of the judgment. Check the exact years with the clerk.',
          es: 'Un fallo se puede ejecutar durante 7 años. Después queda inactivo hasta que se reactive. Una ley nueva (P.A. 104-120) cambió, desde el 1 de enero de 2026, el plazo para reactivar los fallos por deudas de consumo, según la fecha del fallo. Confirme los años exactos en la secretaría.',
        },
        value: {
          years: 7,
          renewable: true,
          renewHow: {
            en: 'File a petition to revive the judgment in the original case and serve it on the debtor.',
            es: 'Presente una petición para reactivar el fallo en el caso original y notifíquela legalmente al deudor.',
          },
          window: {
            words: {
              en: 'within 20 years of entry (consumer debt judgments entered since 2020: within 10 years; those rules changed again on January 1, 2026)',
              es: 'dentro de los 20 años del registro (fallos por deuda de consumo registrados desde 2020: dentro de 10 años; esas reglas volvieron a cambiar el 1 de enero de 2026)',
            },
          },
          renewedYears: 7,
          renewal: {
            rollsInterestIn: false,
            cite: cite('735 ILCS 5/2-1602(d)', 'https://witnessslips.ilga.gov/legislation/publicacts/99/099-0744.htm'),
            confidence: 'uncertain',
          },
          dormancyYears: 7,
        },
      },
    ]),
    lienRealProperty: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('735 ILCS 5/12-101'),
        confidence: 'known',
        note: {
          en: 'It ends with the 7 years unless the judgment is revived and a new memorandum is recorded. It reaches only what is left above mortgages and the homestead amount.',
          es: 'Termina con los 7 años, salvo que se reactive el fallo y se inscriba un nuevo memorando. Solo alcanza lo que queda por encima de las hipotecas y de la protección de la vivienda.',
        },
        value: {
          document: {
            en: 'Memorandum of Judgment (or certified copy)',
            es: 'Memorando del Fallo (Memorandum of Judgment) o copia certificada',
          },
          where: {
            en: 'county recorder (recorder of deeds) where the land is',
            es: 'registro del condado (county recorder o recorder of deeds) donde está el inmueble',
          },
          years: 7,
          renewable: true,
        },
      },
    ]),
    satisfaction: checked('today', '2026-11-22', [
      {
        from: null,
        cite: cite('735 ILCS 5/12-183', 'https://www.ilga.gov/legislation/ilcs/documents/073500050K12-183.htm'),
        confidence: 'verified',
        note: {
          en: 'The law sets no number of days and no fixed penalty. On request the creditor must sign a release. If the creditor refuses, the debtor can file a petition with the money, or proof of payment, and the court orders the judgment satisfied and liens released. The clerk takes no fee. A recorded memorandum needs a recorded release.',
          es: 'La ley no fija un número de días ni una sanción. Si se le pide, el acreedor debe firmar una liberación. Si se niega, el deudor puede presentar una petición con el dinero, o con prueba del pago, y el tribunal ordena dar el fallo por pagado y liberar los gravámenes. La secretaría no cobra. Un memorando inscrito requiere una liberación inscrita.',
        },
        value: {
          document: {
            en: 'Release (Satisfaction) of Judgment',
            es: 'Liberación o Constancia de Pago del Fallo (Release/Satisfaction of Judgment)',
          },
          form: null,
          filedBy: 'creditor',
          period: null,
          runsFrom: 'other',
          runsFromWords: {
            en: "the debtor's request after payment in full",
            es: 'la solicitud del deudor después del pago total',
          },
          penalty: null,
          penaltyCents: null,
          formIsMandatory: false,
          lienRelease: {
            en: 'Record the release with the recorder of each county where a memorandum of the judgment was recorded. The court’s order that the judgment is satisfied also releases the liens based on it.',
            es: 'Inscriba la liberación en el registro de cada condado donde se inscribió un memorando del fallo. La orden del tribunal que da por pagado el fallo también libera los gravámenes basados en él.',
          },
          motion: {
            en: 'If the creditor willfully refuses a release on request, the debtor petitions the court where the judgment is of record and tenders what is due; the court orders the judgment satisfied and its liens released.',
            es: 'Si el acreedor se niega a propósito a dar la liberación que se le pide, el deudor presenta una petición en el tribunal del fallo y ofrece lo que se debe; el tribunal ordena dar el fallo por pagado y liberar sus gravámenes.',
          },
        },
      },
    ]),
    vacateDefault: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('735 ILCS 5/2-1301(e), 2-1401'),
        confidence: 'known',
        note: {
          en: 'The courts have approved statewide forms for this motion.',
          es: 'Los tribunales tienen formularios aprobados en todo el estado para esta petición.',
        },
        value: {
          period: { count: 30, unit: 'days' },
          runsFrom: 'entered',
          runsFromWords: { en: 'entry of the default judgment', es: 'el registro del fallo en rebeldía' },
          form: null,
          rule: {
            en: 'File a motion within 30 days (2-1301(e)) showing that it is fair to reopen the case. After that, a 2-1401 petition within 2 years, showing diligence and a defense. There is no limit for someone who was never properly served.',
            es: 'Presente una petición dentro de 30 días (2-1301(e)) que muestre que es justo reabrir el caso. Después, una petición 2-1401 dentro de 2 años, que muestre diligencia y una defensa. No hay límite para quien nunca fue notificado legalmente.',
          },
        },
      },
    ]),
    lienPersonalProperty: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('735 ILCS 5/2-1402(m), 5/12-111'),
        confidence: 'known',
        note: {
          en: "Serving the citation makes the lien. It holds the debtor's property that is not exempt, and money in a bank that is served with one.",
          es: 'Notificar la citación (citation) crea el gravamen. Alcanza los bienes no exentos del deudor y el dinero de un banco que la reciba.',
        },
        value: {
          document: {
            en: 'Served Citation to Discover Assets, or a certified copy of the judgment given to the sheriff',
            es: 'Citación para descubrir bienes, ya notificada (Citation to Discover Assets), o una copia certificada del fallo entregada al alguacil (sheriff)',
          },
          where: {
            en: 'the court that issued the citation, or the county sheriff',
            es: 'el tribunal que emitió la citación, o el alguacil del condado (county sheriff)',
          },
          years: null,
          renewable: null,
        },
      },
    ]),
    wages: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite('735 ILCS 5/12-801 to 12-819'),
        confidence: 'known',
        note: {
          en: 'The order lasts until the judgment is paid or the job ends. The federal 25% limit applies as well.',
          es: 'La orden dura hasta que se pague el fallo o termine el empleo. También rige el límite federal del 25%.',
        },
        value: {
          limits: [
            {
              label: { en: '15% of gross pay', es: '15% del salario bruto' },
              take: { kind: 'percent', of: 'gross', percent: 15 },
            },
            {
              label: {
                en: 'what is above 45 hours at the minimum wage (state or federal, the higher)',
                es: 'lo que pase de 45 horas al salario mínimo (estatal o federal, el mayor)',
              },
              take: { kind: 'excess', floor: { kind: 'min-wage', hours: 45, wage: 'greater' }, percent: 100 },
            },
          ],
          rule: {
            en: 'The most that can be taken is the lesser of two amounts: 15% of gross weekly pay (before deductions), or the disposable pay above 45 times the hourly minimum wage, state or federal, whichever is higher. At $15 an hour, $675 a week is protected.',
            es: 'Lo más que se puede quitar es la menor de dos cantidades: el 15% del salario bruto semanal (antes de descuentos), o el salario disponible que pase de 45 veces el salario mínimo por hora, estatal o federal, el que sea mayor. A $15 la hora, $675 por semana quedan protegidos.',
          },
          process: {
            en: 'After notice to the debtor, a wage deduction summons is served on the employer.',
            es: 'Después de avisar al deudor, se notifica al empleador una citación de descuento de salario (wage deduction summons).',
          },
          continuous: true,
          durationDays: null,
          headOfHousehold: null,
        },
      },
    ]),
    bankAccount: checked('levied', '2026-11-21', [
      {
        from: '2026-01-01',
        cite: cite('735 ILCS 5/2-1402, 5/12-1001(b); P.A. 104-120', 'https://www.billtrack50.com/billdetail/1819854'),
        confidence: 'secondary',
        note: {
          en: 'For any other judgment nothing is kept back on its own. Ask for a hearing on the citation, and claim the rest of the $4,000, benefits and other exempt money.',
          es: 'Para cualquier otro fallo, nada se aparta por sí solo. Pida una audiencia sobre la citación y reclame el resto de los $4,000, los beneficios y otro dinero exento.',
        },
        value: {
          automaticCents: cents(1_000),
          rule: {
            en: 'Consumer debt judgments entered on or after January 1, 2020, only: the bank keeps back $1,000 in deposit accounts on its own when it is served. It counts toward the $4,000 wildcard.',
            es: 'Solo para fallos por deudas de consumo registrados desde el 1 de enero de 2020: el banco aparta por sí solo $1,000 de las cuentas de depósito cuando recibe la notificación. Se descuentan de la exención general (wildcard) de $4,000.',
          },
        },
      },
    ]),
    homestead: checked('levied', '2026-11-21', [
      {
        from: '2006-01-01',
        cite: cite('735 ILCS 5/12-901 (former)'),
        confidence: 'secondary',
        value: {
          cents: cents(15_000),
          isUnlimited: false,
          marriedCents: cents(30_000),
          seniorOrDisabledCents: null,
          acresUrban: null,
          acresRural: null,
          rule: {
            en: 'Up to $15,000 a person in the home, and $30,000 in all when two or more people own it.',
            es: 'Hasta $15,000 por persona en la vivienda, y $30,000 en total cuando dos o más personas son dueñas.',
          },
        },
      },
      {
        from: '2026-01-01',
        cite: cite(
          '735 ILCS 5/12-901; P.A. 104-120',
          'https://www.newsfirst.news/illinois-homestead-exemption-increase',
        ),
        confidence: 'secondary',
        note: {
          en: 'Married couples who hold the home as tenants by the entirety have more protection from the debt of one spouse (12-112). Money from a sale is exempt for one year.',
          es: 'Los esposos que tienen la vivienda en propiedad conjunta matrimonial (tenancy by the entirety) tienen más protección frente a la deuda de uno solo (12-112). El dinero de una venta está exento por un año.',
        },
        value: {
          cents: cents(50_000),
          isUnlimited: false,
          marriedCents: cents(100_000),
          seniorOrDisabledCents: null,
          acresUrban: null,
          acresRural: null,
          rule: {
            en: 'Up to $50,000 a person in a farm, lot, house, condominium or cooperative used as a home. When two or more people own it, $100,000 in all, shared by ownership.',
            es: 'Hasta $50,000 por persona en una finca, lote, casa, condominio o cooperativa que sirva de vivienda. Cuando dos o más personas son dueñas, $100,000 en total, repartidos según la parte de cada una.',
          },
        },
      },
    ]),
    vehicle: checked('levied', '2026-11-21', [
      {
        from: '2006-01-01',
        cite: cite('735 ILCS 5/12-1001(c) (former)'),
        confidence: 'secondary',
        value: {
          cents: cents(2_400),
          isUnlimited: false,
          rule: {
            en: 'Up to $2,400 of equity in one motor vehicle.',
            es: 'Hasta $2,400 del valor neto de un vehículo de motor.',
          },
        },
      },
      {
        from: '2026-01-01',
        cite: cite('735 ILCS 5/12-1001(c); P.A. 104-120', 'https://www.billtrack50.com/billdetail/1819854'),
        confidence: 'secondary',
        note: {
          en: 'Each spouse has one. The wildcard can be added to it.',
          es: 'Cada cónyuge tiene una. Se le puede sumar la exención general (wildcard).',
        },
        value: {
          cents: cents(3_600),
          isUnlimited: false,
          rule: {
            en: 'Up to $3,600 of equity in one motor vehicle.',
            es: 'Hasta $3,600 del valor neto de un vehículo de motor.',
          },
        },
      },
    ]),
    wildcard: checked('levied', '2026-11-21', [
      {
        from: null,
        cite: cite(
          '735 ILCS 5/12-1001(b)',
          'https://www.lavellelaw.com/illinois-legislature-increases-key-debtor-exemptions-starting-on-january-1-2026',
        ),
        confidence: 'secondary',
        note: {
          en: 'It cannot be used against a wage deduction. In consumer cases $1,000 of it is kept back in bank accounts automatically.',
          es: 'No sirve contra un descuento de salario. En los casos de consumo, $1,000 de ella se apartan automáticamente en las cuentas de banco.',
        },
        value: {
          cents: cents(4_000),
          isUnlimited: false,
          rule: {
            en: 'Up to $4,000 of equity in any personal property, cash and bank accounts included.',
            es: 'Hasta $4,000 del valor neto de cualquier bien mueble, incluso el efectivo y las cuentas de banco.',
          },
          covers: ['vehicle', 'tools', 'household', 'cash', 'other'],
        },
      },
    ]),
    toolsOfTrade: checked('levied', '2026-11-21', [
      {
        from: '2006-01-01',
        cite: cite('735 ILCS 5/12-1001(d) (former)'),
        confidence: 'secondary',
        value: {
          cents: cents(1_500),
          isUnlimited: false,
          rule: {
            en: "Implements, professional books or tools of the debtor's trade, up to $1,500.",
            es: 'Instrumentos, libros profesionales o herramientas del oficio del deudor, hasta $1,500.',
          },
        },
      },
      {
        from: '2026-01-01',
        cite: cite('735 ILCS 5/12-1001(d); P.A. 104-120', 'https://www.billtrack50.com/billdetail/1819854'),
        confidence: 'secondary',
        note: {
          en: 'It doubles where both spouses owe the debt and own tools.',
          es: 'Se duplica cuando ambos cónyuges deben y son dueños de herramientas.',
        },
        value: {
          cents: cents(2_250),
          isUnlimited: false,
          rule: {
            en: "Implements, professional books or tools of the debtor's trade, up to $2,250.",
            es: 'Instrumentos, libros profesionales o herramientas del oficio del deudor, hasta $2,250.',
          },
        },
      },
    ]),
    householdGoods: checked('levied', '2026-11-21', [
      {
        from: '2026-01-01',
        cite: cite('735 ILCS 5/12-1001; P.A. 104-120', 'https://leederslaw.com/new-illinois-bankruptcy-exemptions'),
        confidence: 'secondary',
        note: {
          en: 'This is new in 2026. Before that, furniture had to come out of the $4,000 wildcard.',
          es: 'Esto es nuevo en 2026. Antes, los muebles tenían que salir de la exención general (wildcard) de $4,000.',
        },
        value: {
          cents: cents(5_000),
          isUnlimited: false,
          rule: {
            en: 'Up to $5,000 of household goods such as furniture, appliances, electronics and pets. Necessary clothing, a bible, school books and family pictures are exempt as well.',
            es: 'Hasta $5,000 en artículos del hogar, como muebles, electrodomésticos, aparatos electrónicos y mascotas. También están exentos la ropa necesaria, la biblia, los libros escolares y las fotos de familia.',
          },
        },
      },
    ]),
    claimOfExemption: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('735 ILCS 5/2-1402(b), 5/12-705, 5/12-805'),
        confidence: 'known',
        note: {
          en: 'Claim at or before the return date, or ask the clerk for an earlier hearing. Do not wait for the return date if money for living costs is frozen. The notice served with the citation explains the exemptions and how to ask.',
          es: 'Reclame a más tardar en la fecha de comparecencia (return date), o pida a la secretaría una audiencia más pronto. No espere esa fecha si le congelaron dinero para vivir. El aviso que acompaña la citación explica las exenciones y cómo pedirlas.',
        },
        value: {
          period: null,
          runsFromWords: {
            en: 'the service of the citation or garnishment notice',
            es: 'la notificación de la citación o del aviso de embargo',
          },
          form: null,
          where: {
            en: 'the circuit court clerk, with notice to the creditor',
            es: 'la secretaría del tribunal de circuito, con aviso al acreedor',
          },
        },
      },
    ]),
    writ: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('735 ILCS 5/12-110, 5/12-111, 5/2-1402'),
        confidence: 'known',
        note: {
          en: 'Most small judgments are collected by citation, wage deduction or garnishment of a bank, not by a sheriff who seizes goods.',
          es: 'La mayoría de los fallos pequeños se cobran con una citación, un descuento de salario o un embargo del banco, y no con un alguacil que se lleva bienes.',
        },
        value: {
          document: {
            en: 'Certified copy of the judgment (execution); in practice, a Citation to Discover Assets',
            es: 'Copia certificada del fallo para la ejecución (certified copy of the judgment); en la práctica, una citación para descubrir bienes (Citation to Discover Assets)',
          },
          form: null,
          issuedBy: { en: 'the clerk of the circuit court', es: 'la secretaría del tribunal de circuito' },
          servedBy: { en: 'the sheriff', es: 'el alguacil (sheriff)' },
          returnDays: 90,
        },
      },
    ]),
    debtorExam: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('735 ILCS 5/2-1402; Ill. S. Ct. R. 277'),
        confidence: 'known',
        note: {
          en: 'There are approved statewide forms. A citation ends after six months unless it is extended. A new one against the same person needs leave of court. No one can be ordered to pay from exempt income.',
          es: 'Hay formularios aprobados para todo el estado. Una citación termina a los seis meses si no se prorroga. Otra contra la misma persona necesita permiso del tribunal. A nadie se le puede ordenar pagar con ingresos exentos.',
        },
        value: {
          name: {
            en: 'Citation to Discover Assets',
            es: 'Citación para descubrir bienes (Citation to Discover Assets)',
          },
          form: null,
          frequency: null,
        },
      },
    ]),
    contempt: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('735 ILCS 5/2-1402, 5/12-107.5; Ill. S. Ct. R. 277(h)'),
        confidence: 'known',
        note: {
          en: 'Bail money paid on such an arrest order belongs to the debtor, not to the creditor, unless the court finds otherwise.',
          es: 'La fianza pagada por esa orden de arresto es del deudor, no del acreedor, salvo que el tribunal decida otra cosa.',
        },
        value: {
          rule: {
            en: 'Ignoring a citation or a payment order can be contempt. Before an arrest order (body attachment), the debtor must have been served in person with an order to show cause. There is no jail for being unable to pay.',
            es: 'No hacer caso de una citación o de una orden de pago puede ser desacato. Antes de una orden de arresto (body attachment), el deudor debe haber recibido en persona una orden de dar explicaciones (order to show cause). No hay cárcel por no poder pagar.',
          },
        },
      },
    ]),
    domestication: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('735 ILCS 5/12-650 to 12-657'),
        confidence: 'known',
        note: {
          en: 'There is no enforcement until 30 days after the filing.',
          es: 'No hay ejecución hasta 30 días después de la presentación.',
        },
        value: {
          act: {
            en: 'Uniform Enforcement of Foreign Judgments Act (UEFJA)',
            es: 'Ley Uniforme de Ejecución de Fallos de Otros Estados (UEFJA)',
          },
          filing: {
            en: 'File an authenticated copy of the judgment and an affidavit with the clerk of any circuit court. Notice is mailed to the debtor.',
            es: 'Presente una copia autenticada del fallo y una declaración jurada en la secretaría de cualquier tribunal de circuito. Se envía un aviso por correo al deudor.',
          },
          wait: { count: 30, unit: 'days' },
        },
      },
    ]),
    installments: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Ill. S. Ct. R. 288; 735 ILCS 5/2-1402(c)(2)'),
        confidence: 'known',
        note: {
          en: 'Ask when judgment is given, or by motion later. The order can be changed when circumstances change.',
          es: 'Pídalo cuando se dicte el fallo, o después con una petición. La orden se puede cambiar cuando cambian las circunstancias.',
        },
        value: {
          courtOrdered: true,
          form: null,
          rule: {
            en: 'A judge can order a small claims judgment paid in installments over up to three years. In citation proceedings the judge can order payments from income that is not exempt. Enforcement waits while the order is kept. After a missed payment the court can end that wait.',
            es: 'El juez puede ordenar que un fallo de reclamos menores se pague a plazos en hasta tres años. En el trámite de citación puede ordenar pagos con ingresos no exentos. La ejecución queda suspendida mientras se cumpla la orden. Si falta un pago, el tribunal puede levantar esa suspensión.',
          },
        },
      },
    ]),
    badCheck: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('720 ILCS 5/17-1(E); 810 ILCS 5/3-806'),
        confidence: 'known',
        note: {
          en: 'The creditor must prove intent to defraud. The triple damages are waived if the debtor pays the check and fees before the hearing.',
          es: 'El acreedor debe probar la intención de defraudar. Los daños triples se perdonan si el deudor paga el cheque y los cargos antes de la audiencia.',
        },
        value: {
          rule: {
            en: 'If the check is not paid within 30 days after a demand by certified mail: the check plus three times its amount, with fees and costs. The extra is at least $100 and at most $1,500.',
            es: 'Si el cheque no se paga dentro de los 30 días de una exigencia por correo certificado: el cheque más tres veces su monto, con honorarios y costas. Lo adicional es de $100 como mínimo y $1,500 como máximo.',
          },
          multiplier: 3,
          leastCents: cents(100),
          mostCents: cents(1_500),
          notice: { count: 30, unit: 'days' },
          certifiedMail: true,
        },
      },
    ]),
    collectionConduct: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('225 ILCS 425/1 et seq.'),
        confidence: 'known',
        note: {
          en: 'The courts recognize that a person harmed may sue.',
          es: 'Los tribunales reconocen que la persona afectada puede demandar.',
        },
        value: {
          law: {
            en: 'Illinois Collection Agency Act',
            es: 'Ley de Agencias de Cobro de Illinois (Illinois Collection Agency Act)',
          },
          coversOriginalCreditors: false,
          rule: {
            en: 'Licensed collection agencies and debt buyers may not threaten, harass or mislead. A creditor who collects its own debt is not covered by this Act, but the Consumer Fraud Act may apply.',
            es: 'Las agencias de cobro con licencia y los compradores de deudas no pueden amenazar, acosar ni engañar. El acreedor que cobra su propia deuda no está cubierto por esta ley, pero puede aplicarse la ley de fraude al consumidor (Consumer Fraud Act).',
          },
        },
      },
    ]),
    minimumWage: checked('today', '2026-11-21', [
      {
        from: '2023-01-01',
        cite: cite('820 ILCS 105/4'),
        confidence: 'secondary',
        value: { hourlyCents: 1300 },
      },
      {
        from: '2024-01-01',
        cite: cite('820 ILCS 105/4'),
        confidence: 'secondary',
        value: { hourlyCents: 1400 },
      },
      {
        from: '2025-01-01',
        cite: cite('820 ILCS 105/4', 'https://blog.paymaster.com/2026-state-minimum-wage'),
        confidence: 'secondary',
        note: {
          en: 'Chicago has a higher one, but garnishment uses the state or federal minimum.',
          es: 'Chicago tiene uno más alto, pero para el embargo se usa el mínimo estatal o federal.',
        },
        value: { hourlyCents: 1500 },
      },
    ]),
    governmentDebtor: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('745 ILCS 10/9-102 to 9-104; 705 ILCS 505/1 et seq.; 735 ILCS 5/2-1303(a)'),
        confidence: 'known',
        note: {
          en: 'Interest against public bodies is 6%.',
          es: 'Los intereses contra organismos públicos son del 6%.',
        },
        value: {
          rule: {
            en: 'Public property cannot be taken. A local public body must pay from its funds, or raise a tax or issue bonds, and a court order (mandamus) can enforce this. Claims against the State go to the Court of Claims and are paid when the legislature sets money aside.',
            es: 'Los bienes públicos no se pueden embargar. Un organismo local debe pagar de sus fondos, o recaudar un impuesto o emitir bonos, y una orden judicial (mandamus) puede obligarlo. Los reclamos contra el Estado van al Tribunal de Reclamos (Court of Claims) y se pagan cuando la legislatura asigna el dinero.',
          },
        },
      },
    ]),
    links: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Illinois Courts'),
        confidence: 'known',
        note: {
          en: "The Supreme Court's approved forms must be accepted in every county.",
          es: 'Los formularios aprobados por la Corte Suprema deben aceptarse en todos los condados.',
        },
        value: {
          selfHelp: 'https://www.illinoiscourts.gov/self-help/',
          forms: 'https://www.illinoiscourts.gov/documents-and-forms/approved-forms/',
        },
      },
    ]),
  },
}
