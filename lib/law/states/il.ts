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
    satisfaction: checked('today', '2026-11-21', [
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
