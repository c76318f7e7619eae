// Federal benefits that ordinary creditors cannot take, in the bank and before. Read 2026-11-21.

import { checked, cite } from './entry'
import type { FederalFacts } from './federal-types'

export const federalBenefits: Pick<FederalFacts, 'protectedBenefitsAccount' | 'exemptBenefits'> = {
  protectedBenefitsAccount: checked('levied', '2026-11-21', [
    {
      from: '2011-05-01',
      cite: cite(
        '31 C.F.R. §§ 212.3, 212.5, 212.6 and app. C',
        'https://wwwkc.fiscal.treasury.gov/eft/faq-garnishment.html',
      ),
      confidence: 'verified',
      note: {
        en: 'The bank does this without being asked. It counts back from the day before it looks at the account.',
        es: 'El banco lo hace sin que nadie lo pida. Cuenta hacia atrás desde el día antes de revisar la cuenta.',
      },
      value: {
        lookbackMonths: 2,
        benefits: [
          { en: 'Social Security', es: 'Seguro Social' },
          {
            en: 'Supplemental Security Income (SSI)',
            es: 'Seguridad de Ingreso Suplementario (Supplemental Security Income, SSI)',
          },
          { en: 'Veterans Affairs benefits', es: 'Beneficios del Departamento de Asuntos de los Veteranos' },
          { en: 'Railroad Retirement', es: 'Jubilación ferroviaria (Railroad Retirement)' },
          {
            en: 'Railroad unemployment and sickness benefits',
            es: 'Beneficios ferroviarios por desempleo y enfermedad',
          },
          {
            en: 'Civil Service Retirement System (CSRS)',
            es: 'Jubilación del servicio civil federal (Civil Service Retirement System, CSRS)',
          },
          {
            en: 'Federal Employees Retirement System (FERS)',
            es: 'Jubilación de los empleados federales (Federal Employees Retirement System, FERS)',
          },
        ],
        reviewWithinBusinessDays: 2,
        rule: {
          en: 'When a garnishment order comes, the bank looks back two months and adds up the benefits above that came by direct deposit. It leaves that sum, or the balance if it is less, free to use. It may take no fee from it.',
          es: 'Cuando llega una orden de embargo, el banco revisa los dos meses anteriores y suma los beneficios de esta lista que llegaron por depósito directo. Deja libre esa suma, o el saldo si es menor. No puede descontar de ella ningún cargo.',
        },
        limits: [
          {
            en: 'Benefits deposited by paper check are safe too, but the bank does not find them by itself: claim them.',
            es: 'Los beneficios depositados con cheque de papel también están a salvo, pero el banco no los busca por sí mismo: reclámelos.',
          },
          {
            en: 'Money above two months of benefits can be frozen and has to be claimed.',
            es: 'El dinero que pase de dos meses de beneficios se puede congelar y hay que reclamarlo.',
          },
          {
            en: 'Each account is looked at alone. Money moved to another account loses this protection.',
            es: 'Cada cuenta se revisa por separado. El dinero que se pasa a otra cuenta pierde esta protección.',
          },
          {
            en: 'It does not stop orders of the United States, or state child support orders that carry the required notice.',
            es: 'No detiene las órdenes de los Estados Unidos ni las órdenes estatales de manutención de hijos que llevan el aviso exigido.',
          },
        ],
      },
    },
  ]),
  exemptBenefits: checked('today', '2026-11-21', [
    {
      from: null,
      cite: cite('42 U.S.C. § 407; 38 U.S.C. § 5301'),
      confidence: 'known',
      note: {
        en: 'Support, taxes and debts to the federal government may still reach some of these. States protect unemployment pay, workers’ compensation and public aid under their own laws.',
        es: 'La manutención, los impuestos y las deudas con el gobierno federal sí pueden alcanzar algunos de estos. Los estados protegen con sus propias leyes el desempleo, la compensación laboral y la ayuda pública.',
      },
      value: {
        rule: {
          en: 'Ordinary creditors cannot take these, even after they are deposited, as long as the money can be traced.',
          es: 'Los acreedores comunes no los pueden tomar, ni siquiera ya depositados, mientras se pueda rastrear el dinero.',
        },
        benefits: [
          { name: { en: 'Social Security', es: 'Seguro Social' }, section: '42 U.S.C. § 407' },
          {
            name: {
              en: 'Supplemental Security Income (SSI)',
              es: 'Seguridad de Ingreso Suplementario (Supplemental Security Income, SSI)',
            },
            section: '42 U.S.C. § 1383(d)(1)',
          },
          { name: { en: 'Veterans benefits', es: 'Beneficios para veteranos' }, section: '38 U.S.C. § 5301' },
          {
            name: { en: 'Railroad Retirement', es: 'Jubilación ferroviaria (Railroad Retirement)' },
            section: '45 U.S.C. § 231m',
          },
          {
            name: {
              en: 'Federal civil service retirement (CSRS and FERS)',
              es: 'Jubilación del servicio civil federal (CSRS y FERS)',
            },
            section: '5 U.S.C. §§ 8346, 8470',
          },
          {
            name: {
              en: 'Military retired pay annuities and survivor benefits',
              es: 'Pensiones por retiro militar y beneficios para sobrevivientes',
            },
            section: '10 U.S.C. §§ 1440, 1450(i)',
          },
          {
            name: { en: 'Federal student aid', es: 'Ayuda federal para estudiantes' },
            section: '20 U.S.C. § 1095a(d)',
          },
          {
            name: {
              en: 'Private pensions and 401(k) plans, while in the plan',
              es: 'Pensiones privadas y planes 401(k), mientras el dinero esté en el plan',
            },
            section: '29 U.S.C. § 1056(d); 26 U.S.C. § 401(a)(13)',
          },
          {
            name: {
              en: 'Longshore and harbor workers’ compensation',
              es: 'Compensación para estibadores y trabajadores portuarios',
            },
            section: '33 U.S.C. § 916',
          },
          {
            name: {
              en: 'Federal disaster aid to individuals',
              es: 'Ayuda federal a personas por desastres',
            },
            section: '44 C.F.R. § 206.110(g)',
          },
          {
            name: {
              en: 'Group life insurance of servicemembers and veterans',
              es: 'Seguro de vida colectivo de militares y veteranos',
            },
            section: '38 U.S.C. § 1970(g)',
          },
          {
            name: {
              en: 'Injury compensation of federal employees',
              es: 'Compensación por lesiones de los empleados federales',
            },
            section: '5 U.S.C. § 8130',
          },
        ],
      },
    },
  ]),
}
