// Parts of the request to correct a judgment: how it is known, what is attached, and the copy for the other side.

import { asIs, inBoth, listOf, type Words } from '@/lib/shared/words'
import type { Block } from './blocks'
import type { CorrectionData } from './correction-data'
import { paragraph } from './letter-parts'

/** A sentence for each way the person knows what was decided. */
export function knownWords({ sources, papers }: CorrectionData): Words[] {
  const said: Record<CorrectionData['sources'][number], Words> = {
    heard: {
      en: 'I was in court and heard the judge say it.',
      es: 'Yo estaba en el tribunal y oí al juez decirlo.',
    },
    minutes: {
      en: 'The court’s minutes or docket say what was decided.',
      es: 'Las actas o el registro del tribunal dicen lo que se decidió.',
    },
    recording: {
      en: 'There is a recording or a transcript of the hearing. Please listen to it or read it.',
      es: 'Hay una grabación o una transcripción de la audiencia. Se pide que se escuche o se lea.',
    },
    notes: { en: 'I wrote it down at the time.', es: 'Lo anoté en ese momento.' },
    papers: {
      en: `Other papers in the file show it${papers ? `: ${papers}` : ''}.`,
      es: `Otros papeles del expediente lo muestran${papers ? `: ${papers}` : ''}.`,
    },
  }
  return sources.map(source => said[source])
}

/** What goes with the request: the paper itself, and what shows what was decided. */
export function attachmentsOf({ sources, papers }: CorrectionData): Words[] {
  const attached: Partial<Record<CorrectionData['sources'][number], Words>> = {
    minutes: {
      en: 'A copy of the minutes or the docket, with the place marked',
      es: 'Copia de las actas o del registro, con el lugar marcado',
    },
    recording: {
      en: 'The transcript, or the date and place of the recording',
      es: 'La transcripción, o la fecha y el lugar de la grabación',
    },
    notes: { en: 'A copy of my notes', es: 'Copia de mis notas' },
    papers: papers ? asIs(papers) : { en: 'The other papers named above', es: 'Los otros papeles nombrados arriba' },
  }
  return [
    { en: 'A copy of the judgment, with each mistake marked', es: 'Copia del fallo, con cada error marcado' },
    ...sources.flatMap(source => attached[source] ?? []),
  ]
}

/** Who gets the copy, where, and from whom. */
export function copyBlocks(data: CorrectionData): Block[] {
  const { copy, judgment } = data
  const how = howWords(copy)
  return [
    { kind: 'heading', level: 2, text: { en: 'Copy to the other side', es: 'Copia para la otra parte' } },
    paragraph({ en: `${how.en}:`, es: `${how.es}:` }),
    ...judgment.recipients.map((one): Block => ({ kind: 'address', recipient: one.lines.map(asIs) })),
  ]
}

function howWords(copy: CorrectionData['copy']): Words {
  if (copy?.by === 'mail')
    return {
      en: 'I will mail a copy of this request, with what is attached, to',
      es: 'Enviaré por correo una copia de esta solicitud, con lo adjunto, a',
    }
  if (copy?.by === 'other') {
    const name = copy.name
    return {
      en: `A copy of this request, with what is attached, will be mailed or handed over by ${name ?? 'an adult who is not a party'} to`,
      es: `${name ?? 'Un adulto que no es parte'} enviará por correo o entregará una copia de esta solicitud, con lo adjunto, a`,
    }
  }
  if (copy?.by === 'clerk')
    return {
      en: 'Please send a copy of this request, with what is attached, to',
      es: 'Se pide que la secretaría envíe una copia de esta solicitud, con lo adjunto, a',
    }
  return {
    en: 'A copy of this request, with what is attached, goes to',
    es: 'Una copia de esta solicitud, con lo adjunto, va a',
  }
}

/** The page that tells the court the copy went out. It is filled in by hand on the day it does. */
export function proofBlocks({ judgment, copy, side, state }: CorrectionData, caption: Block): Block[] {
  const isOther = copy?.by === 'other'
  const name = isOther ? copy.name : judgment.sender.name
  const to = inBoth(locale =>
    listOf(
      judgment.recipients.map(one => one.lines[0] ?? one.greeting),
      locale,
    ),
  )
  return [
    ...(caption.kind === 'caption' ? [{ ...caption, paper: proofTitle }] : []),
    paragraph({
      en: `On the date written beside my name I sent a copy of the Request to Correct a Clerical Mistake in the Judgment, with what is attached to it, to ${to.en}, at the address shown in it.`,
      es: `En la fecha escrita junto a mi nombre envié a ${to.es}, a la dirección que figura en ella, una copia de la Solicitud para corregir un error de escritura en el fallo, con lo adjunto.`,
    }),
    {
      kind: 'terms',
      items: [
        {
          term: { en: 'How (mail, certified mail, by hand)', es: 'Cómo (correo, correo certificado, en mano)' },
          value: blank,
        },
        { term: { en: 'Place it was sent from', es: 'Lugar desde el que se envió' }, value: blank },
      ],
    },
    paragraph({
      en: `I am 18 or older. I declare under penalty of perjury under the law of ${state.en} that this is true and correct.`,
      es: `Tengo 18 años o más. Declaro bajo pena de perjurio conforme a la ley de ${state.es} que lo anterior es verdadero y correcto.`,
    }),
    {
      kind: 'signature',
      signers: [
        {
          name: asIs(name ?? '____________________'),
          role: isOther
            ? { en: 'Who sent the copy', es: 'Quien envió la copia' }
            : side === 'creditor'
              ? { en: 'Judgment creditor', es: 'Acreedor del fallo' }
              : { en: 'Judgment debtor', es: 'Deudor del fallo' },
        },
      ],
    },
  ]
}

const blank = asIs('______________________________')
const proofTitle: Words = { en: 'Proof That a Copy Was Sent', es: 'Constancia de envío de la copia' }
