// District of Columbia: what a small-claims money judgment means here. Read 2026-11-21.

import { cents, checked, cite } from '../entry'
import type { Jurisdiction } from '../types'

export const districtOfColumbia: Jurisdiction = {
  code: 'DC',
  name: { en: 'District of Columbia', es: 'Distrito de Columbia' },
  timeZone: 'America/New_York',
  facts: {
    smallClaims: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('D.C. Code § 11-1321'),
        confidence: 'known',
        note: {
          en: 'Companies generally need a lawyer, except in limited cases.',
          es: 'En general las empresas necesitan abogado, salvo en casos limitados.',
        },
        value: {
          court: {
            en: 'Superior Court, Small Claims and Conciliation Branch',
            es: 'Tribunal Superior, Sección de Reclamos Menores y Conciliación',
          },
          limitCents: cents(10_000),
          limitNote: {
            en: 'Money only. Interest, costs and fees are not counted.',
            es: 'Solo dinero. No se cuentan los intereses, las costas ni los honorarios.',
          },
        },
      },
    ]),
    appeal: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite(
          'D.C. Code § 17-307(b); D.C. App. R. 6',
          'https://code.dccouncil.gov/us/dc/council/code/sections/17-307',
        ),
        confidence: 'verified',
        note: {
          en: "It is only an application for permission to appeal. It is due in three days (eight if the order was mailed). A magistrate judge's ruling must first be reviewed by a Superior Court judge, on a motion made within 14 days.",
          es: 'Es solo una solicitud de permiso para apelar. Debe presentarse en tres días (ocho si la orden se envió por correo). La decisión de un juez magistrado debe revisarla primero un juez del Tribunal Superior, mediante una petición hecha dentro de 14 días.',
        },
        value: {
          period: { count: 3, unit: 'days' },
          by: 'either',
          runsFrom: 'entered',
          runsFromWords: {
            en: 'entry of the judgment on the docket',
            es: 'el registro del fallo en el expediente',
          },
        },
      },
    ]),
    enforcementStart: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('D.C. Super. Ct. Civ. R. 62(a)'),
        confidence: 'uncertain',
        note: {
          en: 'The small claims rules may set their own time. Confirm it with the clerk.',
          es: 'Las reglas de reclamos menores pueden fijar su propio plazo. Confírmelo en la secretaría.',
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
        from: '2019-01-01',
        cite: cite(
          'D.C. Code § 28-3302(c); Burke v. Groover, Christie & Merritt, P.C., 26 A.3d 292 (D.C. 2011)',
          'https://melcherlaw.com/archives/1672',
        ),
        confidence: 'uncertain',
        note: {
          en: 'The rate keeps changing each quarter until the judgment is paid. Our table is worked out from the IRS rates and is confirmed only to March 31, 2026 (IRS 7%, so 5%). One guide says the IRS rate fell to 6% from April 1, 2026, which would make it 4%: check it with the clerk. The court may lower interest for a debtor who in good faith cannot pay.',
          es: 'La tasa sigue cambiando cada trimestre hasta que se paga el fallo. Nuestra tabla se calcula con las tasas del IRS y está confirmada solo hasta el 31 de marzo de 2026 (IRS 7%, o sea 5%). Una guía dice que la tasa del IRS bajó a 6% desde el 1 de abril de 2026, con lo que sería 4%: verifíquela en la secretaría. El tribunal puede bajar los intereses a un deudor que de buena fe no puede pagar.',
        },
        value: {
          rate: {
            kind: 'table',
            follows: 'table',
            rows: [
              { from: '2019-01-01', annualPercent: 4 },
              { from: '2020-07-01', annualPercent: 2 },
              { from: '2022-04-01', annualPercent: 3 },
              { from: '2022-07-01', annualPercent: 4 },
              { from: '2023-01-01', annualPercent: 5 },
              { from: '2023-10-01', annualPercent: 6 },
              { from: '2025-01-01', annualPercent: 5 },
            ],
            knownThrough: '2026-03-31',
            formula: {
              en: '70% of the IRS underpayment rate for the quarter, rounded to the nearest whole percent (a half goes up)',
              es: 'El 70% de la tasa del IRS por pago insuficiente del trimestre, redondeado al porcentaje entero más cercano (medio punto se redondea hacia arriba)',
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
                en: 'Judgment against the District of Columbia: at most 4%',
                es: 'Fallo contra el Distrito de Columbia: 4% como máximo',
              },
              when: { debtorKinds: ['government'] },
              rate: { kind: 'fixed', annualPercent: 4 },
              atMost: true,
              cite: cite('D.C. Code § 28-3302(b)'),
            },
            {
              applies: {
                en: 'Debt on a written contract that fixes a rate: that rate',
                es: 'Deuda de un contrato escrito que fija una tasa: esa tasa',
              },
              when: null,
              rate: null,
              cite: cite('D.C. Code § 28-3302'),
            },
          ],
          contractRateAllowed: true,
        },
      },
    ]),
    judgmentLife: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('D.C. Code §§ 15-101, 15-103'),
        confidence: 'known',
        note: {
          en: 'The twelve years run from the day execution could first issue. Each revival gives twelve more.',
          es: 'Los doce años corren desde el día en que pudo emitirse por primera vez la ejecución. Cada renovación da doce más.',
        },
        value: {
          years: 12,
          renewable: true,
          renewHow: {
            en: 'File a motion for an order of revival.',
            es: 'Presente una petición para que se ordene revivir el fallo.',
          },
          window: { words: { en: 'before the twelve years end', es: 'antes de que terminen los doce años' } },
          renewedYears: 12,
          dormancyYears: null,
        },
      },
    ]),
    lienRealProperty: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('D.C. Code § 15-102'),
        confidence: 'known',
        note: {
          en: 'The lien lasts while the judgment can be enforced. Property that spouses own by the entireties is safe from the debts of only one of them.',
          es: 'El gravamen dura mientras el fallo se pueda ejecutar. El inmueble que los cónyuges tienen en propiedad conjunta matrimonial (by the entireties) no responde por las deudas de uno solo.',
        },
        value: {
          document: {
            en: 'Certified (true-test) copy of the judgment',
            es: 'Copia certificada del fallo (true-test copy)',
          },
          where: { en: 'Recorder of Deeds', es: 'Registro de la Propiedad (Recorder of Deeds)' },
          years: 12,
          renewable: true,
        },
      },
    ]),
    satisfaction: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('D.C. Super. Ct. Civ. R. 60(b)(5)'),
        confidence: 'uncertain',
        note: {
          en: 'We could not confirm a deadline or a set penalty. A debtor who has paid can file a motion for an order that the judgment is satisfied.',
          es: 'No pudimos confirmar un plazo ni una sanción fija. El deudor que ya pagó puede presentar una petición para que se ordene que el fallo está pagado.',
        },
        value: {
          document: {
            en: 'Praecipe or notice of satisfaction, and release of any recorded lien',
            es: 'Escrito o aviso de pago del fallo (praecipe or notice of satisfaction) y cancelación de todo gravamen inscrito',
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
        cite: cite('D.C. Super. Ct. Civ. R. 55(c), 60(b), (c)', 'https://www.dccourts.gov/node/517'),
        confidence: 'secondary',
        note: {
          en: 'A motion to cancel (quash) any attachment can be joined with it.',
          es: 'Se le puede unir una petición para dejar sin efecto un embargo (motion to quash).',
        },
        value: {
          period: { count: 1, unit: 'years' },
          runsFrom: 'entered',
          runsFromWords: { en: 'entry of the judgment', es: 'el registro del fallo' },
          form: null,
          rule: {
            en: 'File a motion to vacate for mistake or excusable neglect within a reasonable time and at most one year. For lack of service: at any time.',
            es: 'Presente una petición para anular el fallo por error o descuido excusable dentro de un tiempo razonable y, como máximo, de un año. Por falta de notificación: en cualquier momento.',
          },
        },
      },
    ]),
    clericalCorrection: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('D.C. Super. Ct. Civ. R. 60(a)'),
        confidence: 'known',
        value: {
          period: null,
          runsFrom: 'entered',
          rule: {
            en: 'The court may correct a clerical mistake in the judgment whenever one is found, on its own or on a motion. While an appeal is pending it needs leave of the appeals court.',
            es: 'El tribunal puede corregir un error de escritura en el fallo cuando se descubra, por sí mismo o a petición de parte. Mientras haya una apelación pendiente, necesita permiso del tribunal de apelaciones.',
          },
        },
      },
    ]),
    links: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('District of Columbia Courts'),
        confidence: 'known',
        value: {
          selfHelp: 'https://www.dccourts.gov/services/civil-matters/requesting-10k-or-less',
          forms: 'https://www.dccourts.gov/services/forms',
        },
      },
    ]),
  },
}
