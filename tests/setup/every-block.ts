// One document with every kind of block in it, for the tests of both renderings.

import type { Block } from '@/lib/documents/blocks'
import { asIs, type Words } from '@/lib/shared/words'

const words = (en: string, es: string): Words => ({ en, es })

/** Every kind of block, with every optional part present at least once and absent at least once. */
export const everyBlock: Block[] = [
  {
    kind: 'letterhead',
    sender: [asIs('Ana María López'), asIs('1420 Magnolia Street, Apartment 3B'), asIs('Oakland, California 94607')],
  },
  { kind: 'date', text: words('March 5, 2026', '5 de marzo de 2026') },
  { kind: 'address', recipient: [asIs('Łukasz Żółć'), asIs('88 Harbor Way'), asIs('Richmond, California 94801')] },
  {
    kind: 'subject',
    items: [
      { term: words('Judgment', 'Sentencia'), value: words('López v. Żółć', 'López contra Żółć') },
      { term: words('Case number', 'Número de caso'), value: asIs('RS26-104417') },
    ],
  },
  { kind: 'heading', level: 1, text: words('What is owed', 'Lo que se debe') },
  { kind: 'paragraph', text: words('Please pay by April 1.\n\nThank you.', 'Pague antes del 1 de abril.\n\nGracias.') },
  { kind: 'heading', level: 2, text: words('Ways to pay', 'Formas de pago') },
  { kind: 'list', items: [words('by check;', 'con cheque;'), words('by money order.', 'con giro postal.')] },
  { kind: 'list', numbered: true, items: [words('Write the number on it.', 'Escriba el número en él.')] },
  { kind: 'terms', items: [{ term: words('Entered on', 'Registrada el'), value: asIs('2025-11-03') }] },
  {
    kind: 'table',
    title: words('The account', 'La cuenta'),
    columns: [
      { label: words('Item', 'Concepto'), align: 'start' },
      { label: words('Amount', 'Monto'), align: 'end' },
    ],
    rows: [
      [words('Judgment', 'Sentencia'), asIs('$4,850.00')],
      [words('Court costs', 'Costas'), asIs('$105.00')],
    ],
    total: [words('Total', 'Total'), asIs('$4,955.00')],
  },
  {
    kind: 'table',
    title: null,
    columns: [{ label: words('Received on', 'Recibido el'), align: 'start' }],
    rows: [[asIs('2026-02-01')]],
  },
  {
    kind: 'notice',
    title: words('Keep this letter', 'Guarde esta carta'),
    text: words('You may need it.', 'Puede servirle.'),
  },
  {
    kind: 'clause',
    number: 3,
    title: words('Late payment', 'Pago atrasado'),
    legal: words('The Debtor has ten (10) days to cure.', 'El deudor tiene diez (10) días para corregir.'),
    plain: words('There are ten days to catch up.', 'Hay diez días para ponerse al día.'),
  },
  { kind: 'page-break' },
  {
    kind: 'caption',
    court: words('Superior Court of California', 'Tribunal Superior de California'),
    place: [words('County of Alameda', 'Condado de Alameda')],
    sides: [
      { names: [asIs('Ana María López')], role: words('Plaintiff', 'Demandante') },
      { names: [asIs('Łukasz Żółć'), asIs('Żółć & Sons, LLC')], role: words('Defendants', 'Demandados') },
    ],
    caseNumber: asIs('RS26-104417'),
    paper: words('Acknowledgment of Satisfaction', 'Constancia de pago de la sentencia'),
  },
  {
    kind: 'caption',
    court: words('Justice Court', 'Tribunal de Justicia'),
    place: [],
    sides: [{ names: [asIs('Nguyễn Thị Hồng')], role: words('Plaintiff', 'Demandante') }],
    caseNumber: asIs('JC-1'),
    paper: null,
  },
  {
    kind: 'signature',
    signers: [
      { name: asIs('Ana María López'), role: words('Judgment Creditor', 'Acreedora') },
      {
        name: asIs('Łukasz Żółć'),
        role: null,
        signed: words('Signed electronically on March 5, 2026', 'Firmado electrónicamente el 5 de marzo de 2026'),
      },
    ],
  },
]
