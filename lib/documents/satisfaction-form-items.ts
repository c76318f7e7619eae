// What a court’s own form asks, by name, and what to write there from the case. Forms differ in order and numbers, so none
// are given. The items are those an acknowledgment of satisfaction holds by Cal. Code Civ. Proc. §§ 724.060 and 724.120,
// which other states’ forms ask too.

import { formWords } from '@/lib/law/said/form-words'
import { formatCents } from '@/lib/shared/money'
import { asIs, inBoth, listOf, type Words } from '@/lib/shared/words'
import type { Block } from './blocks'
import { dateWords } from './letter-parts'
import { type SatisfactionData as Data, lienPlace } from './satisfaction-parts'

/** A table of two columns: the item, and what to write. */
export function formItems(data: Data): Block {
  return {
    kind: 'table',
    title: data.form
      ? { en: `Filling in ${data.form}`, es: `Cómo llenar ${formWords(data.form).es}` }
      : { en: 'If the clerk gives you a form', es: 'Si la secretaría le da un formulario' },
    columns: [
      { label: { en: 'What the form asks', es: 'Lo que pide el formulario' }, align: 'start' },
      { label: { en: 'What to write', es: 'Qué escribir' }, align: 'start' },
    ],
    rows: rowsOf(data),
  }
}

function rowsOf(data: Data): [Words, Words][] {
  const { judgment, creditors, debtors, renewedOn, acknowledged: a, liens, hasNoLiens } = data
  const released = a.kind === 'one-debtor' ? debtors.filter(({ name }) => name === a.released) : debtors
  return [
    [{ en: 'Court', es: 'Tribunal' }, asIs(`${judgment.court}, ${judgment.place}`)],
    [{ en: 'Case number', es: 'Número del caso' }, asIs(judgment.caseNumber)],
    [{ en: 'Case name', es: 'Nombre del caso' }, asOnJudgment],
    [
      { en: 'Judgment creditor, name and address', es: 'Acreedor del fallo, nombre y dirección' },
      asIs(creditors.map(partyLine).join('; ')),
    ],
    [
      { en: 'Assignee of record', es: 'Cesionario registrado' },
      {
        en: 'Leave it blank, unless the judgment was signed over to you.',
        es: 'Déjelo en blanco, salvo que a usted le hayan cedido el fallo.',
      },
    ],
    [
      a.kind === 'one-debtor'
        ? { en: 'Judgment debtor released, name and address', es: 'Deudor que queda libre, nombre y dirección' }
        : { en: 'Judgment debtor, name and address', es: 'Deudor del fallo, nombre y dirección' },
      asIs(released.map(partyLine).join('; ')),
    ],
    [{ en: 'Judgment entered on', es: 'Fallo registrado el' }, dateWords(judgment.enteredOn)],
    [
      { en: 'Renewal entered on', es: 'Renovación registrada el' },
      renewedOn.length > 0
        ? inBoth(l =>
            listOf(
              renewedOn.map(on => dateWords(on)[l]),
              l,
            ),
          )
        : {
            en: 'Leave it blank: by your list it was not renewed.',
            es: 'Déjelo en blanco: según sus anotaciones no se renovó.',
          },
    ],
    [{ en: 'How it is satisfied', es: 'Cómo se cumplió' }, howWords(a)],
    ...liens.map((lien): [Words, Words] => [
      { en: 'Recorded in a county', es: 'Inscrito en un condado' },
      inBoth(l =>
        [
          lienPlace(lien),
          lien.recordedOn ? dateWords(lien.recordedOn)[l] : dayBlank[l],
          lien.number || numberBlank[l],
        ].join('; '),
      ),
    ]),
    ...(liens.length > 0
      ? []
      : [
          [{ en: 'Recorded in a county', es: 'Inscrito en un condado' }, hasNoLiens ? noneRecorded : askYourself] as [
            Words,
            Words,
          ],
        ]),
    [
      {
        en: 'Lien on other property, filed with the state',
        es: 'Gravamen sobre otros bienes, registrado ante el estado',
      },
      {
        en: 'If you filed one, its file number. If not, mark that there is none.',
        es: 'Si registró uno, su número. Si no, marque que no lo hay.',
      },
    ],
    [{ en: 'Who signs, and date', es: 'Quién firma, y la fecha' }, signerWords(data)],
    [
      { en: 'Anything else', es: 'Cualquier otra cosa' },
      {
        en: 'Ask the clerk. The form’s order and names differ.',
        es: 'Pregunte en la secretaría. El orden y los nombres del formulario varían.',
      },
    ],
  ]
}

function partyLine({ name, lines }: Data['creditors'][number]): string {
  return [name, ...lines].join(', ')
}

const asOnJudgment: Words = { en: 'Just as the judgment has it.', es: 'Tal como aparece en el fallo.' }
const dayBlank: Words = {
  en: 'day recorded: look on the stamped paper',
  es: 'día de inscripción: mire el papel sellado',
}
const numberBlank: Words = { en: 'number: look on the stamped paper', es: 'número: mire el papel sellado' }
const noneRecorded: Words = { en: 'Mark that none was recorded.', es: 'Marque que no se inscribió ninguno.' }
const askYourself: Words = {
  en: 'Each county, with the day and number. If there is none, mark that.',
  es: 'Cada condado, con el día y el número. Si no hay ninguno, márquelo.',
}

function howWords(a: Data['acknowledged']): Words {
  switch (a.kind) {
    case 'full':
      return { en: 'In full: all of it was paid.', es: 'Por completo: se pagó todo.' }
    case 'settled':
      return {
        en: 'In full: you accepted payment other than the judgment says as full satisfaction. Do not mark a part.',
        es: 'Por completo: usted aceptó como cumplimiento total un pago distinto del que dice el fallo. No marque una parte.',
      }
    case 'partial': {
      const sum = formatCents(a.receivedCents)
      return { en: `In part: ${sum} was received.`, es: `En parte: se recibieron ${sum}.` }
    }
    case 'one-debtor':
      return {
        en: `As to ${a.released} only. Ask the clerk how the form shows that: many forms name only who is released.`,
        es: `Solo respecto de ${a.released}. Pregunte en la secretaría cómo se indica: muchos formularios nombran solo a quien queda libre.`,
      }
  }
}

function signerWords({ signers }: Data): Words {
  return inBoth(l => {
    const names = signers.map(({ name, isBusiness, by }) =>
      by ? `${name}, ${byWord[l]} ${by.name}, ${by.title}` : isBusiness ? `${name}, ${byWhom[l]}` : name,
    )
    return [...names, dayOfSigning[l]].join('; ')
  })
}

const dayOfSigning: Words = { en: 'the day you sign', es: 'el día en que firme' }

const byWord: Words = { en: 'by', es: 'por medio de' }
const byWhom: Words = {
  en: 'by a person who may sign for it, with the title',
  es: 'por medio de quien pueda firmar, con su cargo',
}
