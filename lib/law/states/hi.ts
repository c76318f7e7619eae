// Hawaii: what a small-claims money judgment means here. Read 2026-11-21.

import { cents, checked, cite } from '../entry'
import type { Jurisdiction } from '../types'

export const hawaii: Jurisdiction = {
  code: 'HI',
  name: { en: 'Hawaii', es: 'Hawái' },
  timeZone: 'Pacific/Honolulu',
  facts: {
    smallClaims: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Haw. Rev. Stat. § 633-27', 'https://civilcase.com/small-claims/hawaii'),
        confidence: 'secondary',
        note: {
          en: 'Lawyers are barred only in security deposit cases.',
          es: 'Los abogados están excluidos solo en los casos de depósito de garantía.',
        },
        value: {
          court: {
            en: 'District Court, Small Claims Division',
            es: 'Tribunal de Distrito, División de Reclamos Menores',
          },
          limitCents: cents(5_000),
          limitNote: {
            en: 'No limit for disputes about the security deposit on a home rental. A counterclaim may reach $40,000.',
            es: 'Sin límite en las disputas por el depósito de garantía del alquiler de una vivienda. Una contrademanda puede llegar a $40,000.',
          },
        },
      },
    ]),
    appeal: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Haw. Rev. Stat. § 633-28', 'https://civilcase.com/small-claims/hawaii'),
        confidence: 'secondary',
        note: {
          en: 'There is no appeal. Either side may ask the same court to change or set aside the judgment within 10 days.',
          es: 'No hay apelación. Cualquiera de las partes puede pedir al mismo tribunal, dentro de 10 días, que cambie o anule el fallo.',
        },
        none: true,
      },
    ]),
    enforcementStart: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Haw. Dist. Ct. R. Civ. P. 62(a)'),
        confidence: 'uncertain',
        note: {
          en: 'Ten days is the ordinary District Court rule, and it matches the time to ask for a change. Check with the clerk that it applies to small claims.',
          es: 'Diez días es la regla general del Tribunal de Distrito y coincide con el plazo para pedir un cambio. Confirme en la secretaría que rige en reclamos menores.',
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
        cite: cite('Haw. Rev. Stat. § 478-3', 'http://bcsalliance.com/debt1_hawaii.html'),
        confidence: 'secondary',
        note: {
          en: 'Simple interest at 10%, and no more, on any civil judgment. A contract rate stops at judgment.',
          es: 'Interés simple del 10%, y no más, sobre cualquier fallo civil. La tasa de un contrato deja de correr con el fallo.',
        },
        value: {
          rate: { kind: 'fixed', annualPercent: 10 },
          compounding: 'simple',
          yearBasis: 365,
          rounding: 'half-up',
          costsBear: null,
          awardedInterestBears: null,
          special: [
            {
              applies: {
                en: 'Judgment against the State: its own, lower rule',
                es: 'Fallo contra el Estado: tiene su propia regla, con una tasa menor',
              },
              when: null,
              rate: null,
              cite: cite('Haw. Rev. Stat. §§ 661-8, 662-8'),
            },
          ],
          contractRateAllowed: false,
        },
      },
    ]),
    judgmentLife: checked('entered', '2026-11-21', [
      {
        from: null,
        cite: cite('Haw. Rev. Stat. § 657-5'),
        confidence: 'known',
        note: {
          en: 'After 10 years a judgment that was not extended is presumed paid. It cannot be extended past 20 years from the original judgment.',
          es: 'A los 10 años, un fallo que no se extendió se presume pagado. No se puede extender más allá de 20 años desde el fallo original.',
        },
        value: {
          years: 10,
          renewable: true,
          renewHow: {
            en: 'File a motion to extend the judgment. The debtor gets notice and there is a hearing.',
            es: 'Presente una petición para extender el fallo. Se avisa al deudor y hay una audiencia.',
          },
          window: {
            words: { en: 'before the 10 years run out', es: 'antes de que terminen los 10 años' },
          },
          renewedYears: 10,
          dormancyYears: null,
        },
      },
    ]),
    lienRealProperty: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Haw. Rev. Stat. § 636-3'),
        confidence: 'known',
        note: {
          en: "The lien lasts as long as the judgment. Land that spouses own as tenants by the entirety is safe from one spouse's debts.",
          es: 'El gravamen dura lo mismo que el fallo. El inmueble que los cónyuges tienen en propiedad conjunta indivisible (tenancy by the entirety) no responde por las deudas de uno solo.',
        },
        value: {
          document: {
            en: "Certified copy of the judgment, with the debtor's identifying details",
            es: 'Copia certificada del fallo, con los datos que identifican al deudor (certified copy of the judgment)',
          },
          where: {
            en: 'Bureau of Conveyances, or the Land Court for land registered there',
            es: 'Oficina de Traspasos (Bureau of Conveyances), o el Tribunal de Tierras (Land Court) si el inmueble está registrado allí',
          },
          years: 10,
          renewable: true,
        },
      },
    ]),
    satisfaction: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Haw. Rev. Stat. § 636-5', 'https://self-law.org/code/hi/chapter-636/636-5'),
        confidence: 'uncertain',
        note: {
          en: 'The creditor should file it, and release any recorded lien, but we could not confirm a deadline or a set penalty. Check with the clerk. Keep proof of every payment: if the creditor sues on the judgment and leaves out a payment, the debtor may subtract double that payment, unless it was an honest mistake or in real dispute.',
          es: 'El acreedor debe presentarla y liberar todo gravamen inscrito, pero no pudimos confirmar un plazo ni una sanción fija. Confirme en la secretaría. Guarde prueba de cada pago: si el acreedor demanda con base en el fallo y omite un pago, el deudor puede restar el doble de ese pago, salvo error de buena fe o disputa real.',
        },
        value: {
          document: {
            en: 'Satisfaction of Judgment',
            es: 'Constancia de Pago del Fallo (Satisfaction of Judgment)',
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
        cite: cite(
          'Haw. R. Small Claims Div. 12',
          'http://research.lawyers.com/hawaii/hi-after-small-claims-court.html',
        ),
        confidence: 'secondary',
        note: {
          en: 'Act at once, because there is no appeal.',
          es: 'Actúe de inmediato, porque no hay apelación.',
        },
        value: {
          period: { count: 10, unit: 'days' },
          runsFrom: 'entered',
          runsFromWords: { en: 'entry of the judgment', es: 'el registro del fallo' },
          form: null,
          rule: {
            en: 'File a motion to change or set aside the judgment within 10 days.',
            es: 'Presente una petición para cambiar o anular el fallo dentro de 10 días.',
          },
        },
      },
    ]),
    links: checked('today', '2026-11-21', [
      {
        from: null,
        cite: cite('Hawaii State Judiciary'),
        confidence: 'known',
        value: {
          selfHelp: 'https://www.courts.state.hi.us/self-help/small_claims/small_claims',
          forms: null,
        },
      },
    ]),
  },
}
