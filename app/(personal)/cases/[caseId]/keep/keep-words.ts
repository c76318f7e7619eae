// What the page says on which a case is kept, closed and deleted.

import { plural, type Words } from '@/lib/shared/words'

export const keepWords = {
  title: { en: 'Keep the file', es: 'Guardar el expediente' },
  lead: {
    en: 'Take everything with you, close the case, or delete it.',
    es: 'Llévese todo, cierre el caso o bórrelo.',
  },
  download: { en: 'Everything in one file', es: 'Todo en un archivo' },
  inIt: {
    en: 'One ZIP file, to store where you keep your papers. In it:',
    es: 'Un solo archivo ZIP, para guardarlo donde tiene sus papeles. Lleva dentro:',
  },
  careful: {
    en: 'It has names, addresses and private notes, such as your contact log. Store it in a safe place. It has no passwords and no private links.',
    es: 'Lleva nombres, direcciones y notas privadas, como su registro de comunicaciones. Guárdelo en un lugar seguro. No lleva contraseñas ni enlaces privados.',
  },
  tooLarge: {
    en: 'This one is larger than 60 MB. You can keep it and read it, but the app cannot read it back in one piece.',
    es: 'Este pesa más de 60 MB. Puede guardarlo y leerlo, pero la aplicación no puede volver a leerlo de una vez.',
  },
  get: { en: 'Download the file (ZIP)', es: 'Descargar el archivo (ZIP)' },
  howLong: { en: 'What to keep, and for how long', es: 'Qué guardar y por cuánto tiempo' },
  ourAdvice: {
    en: 'This is our own plain advice, not the law. Where the law sets a day, we name it.',
    es: 'Este es nuestro propio consejo, no la ley. Donde la ley fija una fecha, la decimos.',
  },
  papers: { en: 'Papers to keep', es: 'Papeles que guardar' },
  what: { en: 'What', es: 'Qué' },
  time: { en: 'How long', es: 'Cuánto tiempo' },
  close: { en: 'Close the case', es: 'Cerrar el caso' },
  closeText: {
    en: 'Reminders stop, and its dates leave your calendar. Everything stays here to read, and you can open it again. A private link you gave the other side goes on working until it ends or you withdraw it.',
    es: 'Los recordatorios se detienen y sus fechas salen de su calendario. Todo queda aquí para leerlo, y puede volver a abrirlo. Un enlace privado que dio a la otra parte sigue funcionando hasta que venza o usted lo retire.',
  },
  tooEarly: { en: 'The court’s record is not right yet', es: 'El registro del tribunal todavía no está al día' },
  tooEarlyText: {
    en: 'By what you wrote down, the court does not show yet that it is paid. If you close the case now, no reminder of the last day comes.',
    es: 'Según lo que usted anotó, en el tribunal todavía no consta que está pagado. Si cierra el caso ahora, no le llegará el recordatorio del último día.',
  },
  toSteps: { en: 'See the steps first', es: 'Ver primero los pasos' },
  closed: { en: 'The case is closed', es: 'El caso está cerrado' },
  closedText: {
    en: 'There are no reminders, and its dates are not in your calendar. You can still read everything, and write down what comes late: the case stays closed all the same. To get reminders again, open it.',
    es: 'No hay recordatorios y sus fechas no están en su calendario. Aún puede leer todo y anotar lo que llegue tarde: el caso sigue cerrado de todos modos. Para volver a recibir recordatorios, ábralo.',
  },
  reopen: { en: 'Open the case again', es: 'Volver a abrir el caso' },
  remove: { en: 'Delete it for good', es: 'Borrarlo para siempre' },
  removeText: {
    en: 'This cannot be undone. Download the file first.',
    es: 'No se puede deshacer. Primero descargue el archivo.',
  },
  toRemove: { en: 'What deleting means', es: 'Qué significa borrarlo' },
} satisfies Record<string, Words>

/** What is in the download. `files`: the papers, agreements and files in it; `size`: of them in all. */
export function inItWords({ files, size }: { files: number; size: string }): Words[] {
  return [
    {
      en: 'a page to read in any browser, with everything that was written down',
      es: 'una página que se lee en cualquier navegador, con todo lo que se anotó',
    },
    {
      en: `the papers, agreements and files, just as they are (${files === 0 ? 'none yet' : `${plural(files, { one: 'file', other: 'files' }, 'en')}, ${size}`})`,
      es: `los papeles, acuerdos y archivos, tal como son (${files === 0 ? 'todavía ninguno' : `${plural(files, { one: 'archivo', other: 'archivos' }, 'es')}, ${size}`})`,
    },
    {
      en: 'what was owed and paid as a spreadsheet, and the contact log',
      es: 'lo que se debía y se pagó como hoja de cálculo, y el registro de comunicaciones',
    },
    {
      en: 'the case in a form this app can read back',
      es: 'el caso en una forma que esta aplicación puede volver a leer',
    },
  ]
}

/** What was just done, by the word in the address. */
const doneWords: Record<'closed' | 'reopened' | 'imported', { heading: Words; text: Words }> = {
  closed: {
    heading: { en: 'The case is closed', es: 'El caso está cerrado' },
    text: {
      en: 'You find it under “My cases”, among those that are closed.',
      es: 'Lo encuentra en “Mis casos”, entre los que están cerrados.',
    },
  },
  reopened: {
    heading: { en: 'The case is open again', es: 'El caso está abierto de nuevo' },
    text: { en: 'Reminders go on from today.', es: 'Los recordatorios siguen desde hoy.' },
  },
  imported: {
    heading: { en: 'The case is back', es: 'El caso está de vuelta' },
    text: {
      en: 'It opened as a new case, with its papers, agreements and signatures as they stood in the file. Private links were not brought back: make new ones where you need them. An agreement that was still waiting for signatures came back as withdrawn: write it again to have it signed.',
      es: 'Se abrió como un caso nuevo, con sus papeles, acuerdos y firmas tal como estaban en el archivo. Los enlaces privados no volvieron: haga otros donde los necesite. Un acuerdo que aún esperaba firmas volvió como retirado: redáctelo de nuevo para que se firme.',
    },
  },
}

/** null: the address says nothing we know. */
export function doneOf(said: unknown): { heading: Words; text: Words } | null {
  return said === 'closed' || said === 'reopened' || said === 'imported' ? doneWords[said] : null
}
