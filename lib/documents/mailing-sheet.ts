// The sheet to keep while the disputes are out: what went to whom, the number of the certified mail, and by when each answers.

import { z } from 'zod'
import type { CaseFile } from '@/lib/case/case-file'
import { caseTitle } from '@/lib/case/case-title'
import { bureausIn } from '@/lib/case/closing-bureaus'
import { bureauLines, creditSeenIn, disputesIn } from '@/lib/case/credit'
import { periodWords } from '@/lib/law/days'
import { federalOn } from '@/lib/law/federal'
import { creditSections } from '@/lib/law/federal-conduct'
import type { IsoDate } from '@/lib/shared/civil-date'
import { asIs, inBoth, type Words } from '@/lib/shared/words'
import type { Block } from './blocks'
import { defineDocument } from './define'
import { dateWords, isoDate, paragraph } from './letter-parts'

const words = z.object({ en: z.string(), es: z.string() })

const dataSchema = z.object({
  about: words,
  madeOn: isoDate,
  /** `arrivedOn`: as it was written down; null: not yet. `dueOn`: the last day of the usual time from it. */
  letters: z
    .array(
      z.object({
        lines: z.array(z.string()).min(1),
        sentOn: isoDate.nullable(),
        arrivedOn: isoDate.nullable(),
        dueOn: isoDate.nullable(),
        answeredOn: isoDate.nullable(),
      }),
    )
    .min(1),
  usual: words,
  longest: words,
  section: z.string(),
})
type Data = z.infer<typeof dataSchema>

export const mailingSheet = defineDocument<CaseFile, Data>({
  id: 'mailing-sheet',
  title: { en: 'Mailing sheet for the disputes', es: 'Hoja de envíos de las disputas' },
  kind: 'sheet',
  flowId: 'credit-report',
  side: 'debtor',
  dataSchema,
  missing: () => [],
  data: dataFrom,
  blocks: sheetBlocks,
  sample: {
    about: { en: 'Sunrise v. Ortega', es: 'Sunrise contra Ortega' },
    madeOn: '2026-11-21',
    letters: [
      {
        lines: ['Equifax Information Services LLC', 'P.O. Box 740256', 'Atlanta, GA 30374-0256'],
        ...{ sentOn: '2026-11-21', arrivedOn: '2026-11-24', dueOn: '2026-12-24', answeredOn: null },
      },
      {
        lines: ['Experian', 'P.O. Box 4500', 'Allen, TX 75013'],
        ...{ sentOn: null, arrivedOn: null, dueOn: null, answeredOn: null },
      },
    ],
    usual: { en: '30 days', es: '30 días' },
    longest: { en: '45 days', es: '45 días' },
    section: '15 U.S.C. § 1681i(a)(1)',
  },
})

/** All three bureaus where nobody chose: the sheet is a plan as much as a record. */
function dataFrom(file: CaseFile, today: IsoDate): Data {
  const rule = federalOn('fcraReporting', today)
  if (rule.kind !== 'value') throw new Error('The sheet was asked for on a day the rule is not known for.')
  const { bureaus, screening } = creditSeenIn(file)
  const sent = new Map(disputesIn(file).map(one => [one.bureau.id, one]))
  const all = bureausIn(today)
  const chosen = all.filter(({ id }) => sent.has(id) || bureaus.some(one => one.id === id))
  const shown = chosen.length > 0 || screening ? chosen : all
  return {
    about: caseTitle(file.facts),
    madeOn: today,
    letters: [
      ...shown.map(one => {
        const dispute = sent.get(one.id)
        const isKnown = dispute !== undefined && !dispute.arrived.isEstimated
        return {
          lines: bureauLines(one),
          sentOn: dispute?.sent.sentOn ?? null,
          arrivedOn: isKnown ? dispute.arrived.on : null,
          dueOn: isKnown ? dispute.usual : null,
          answeredOn: dispute?.answer?.sentOn ?? null,
        }
      }),
      ...(screening
        ? [
            {
              lines: [screening.name, ...screening.lines],
              ...{ sentOn: null, arrivedOn: null, dueOn: null, answeredOn: null },
            },
          ]
        : []),
    ],
    usual: periodWords(rule.value.dispute),
    longest: periodWords(rule.value.disputeExtended),
    section: creditSections.dispute.section,
  }
}

function sheetBlocks({ about, madeOn, letters, usual, longest, section }: Data): Block[] {
  return [
    { kind: 'heading', level: 1, text: mailingSheet.title },
    { kind: 'date', text: dateWords(madeOn) },
    paragraph(about),
    paragraph({
      en: 'Keep this sheet at home with the postal receipts. It is not sent to anyone.',
      es: 'Guarde esta hoja en casa con los recibos del correo. No se envía a nadie.',
    }),
    ...letters.flatMap((one, index) => letterBlocks(one, index + 1)),
    { kind: 'heading', level: 2, text: { en: 'How the days are counted', es: 'Cómo se cuentan los días' } },
    {
      kind: 'list',
      items: [
        {
          en: `Each bureau has ${usual.en} from the day it receives the letter, and in some cases ${longest.en} (${section}). The return receipt shows that day: write it down, and count from the day after.`,
          es: `Cada agencia tiene ${usual.es} desde el día en que recibe la carta, y en algunos casos ${longest.es} (${section}). El acuse de recibo muestra ese día: anótelo y cuente desde el siguiente.`,
        },
        {
          en: 'Put into each envelope: the signed letter, the certified copy, the page of the report with the entry circled, and copies of an identification and a bill. No originals.',
          es: 'Ponga en cada sobre: la carta firmada, la copia certificada, la página del informe con la anotación marcada y copias de una identificación y una factura. Nada de originales.',
        },
        {
          en: 'Write the same days down in the app: it then shows when each answer is due.',
          es: 'Anote los mismos días en la aplicación: así le muestra cuándo debe llegar cada respuesta.',
        },
      ],
    },
  ]
}

function letterBlocks(
  { lines, sentOn, arrivedOn, dueOn, answeredOn }: Data['letters'][number],
  number: number,
): Block[] {
  const [name = '', ...address] = lines
  const day = (on: IsoDate | null): Words => (on ? dateWords(on) : blank)
  return [
    { kind: 'heading', level: 2, text: asIs(`${number}. ${name}`) },
    {
      kind: 'terms',
      items: [
        {
          term: { en: 'Address', es: 'Dirección' },
          value: address.length > 0 ? asIs(address.join(', ')) : blank,
        },
        { term: { en: 'Certified mail number', es: 'Número del correo certificado' }, value: blank },
        { term: { en: 'Mailed on', es: 'Enviada el' }, value: day(sentOn) },
        { term: { en: 'Received on', es: 'Recibida el' }, value: day(arrivedOn) },
        { term: { en: 'Answer due by', es: 'Debe contestar a más tardar el' }, value: day(dueOn) },
        { term: { en: 'Answered on', es: 'Contestó el' }, value: day(answeredOn) },
      ],
    },
  ]
}

const blank: Words = inBoth(() => '________________________')
