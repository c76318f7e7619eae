import type { RawAnswer } from '@/lib/interview/schema'

/** One sentence beside one field; a fault of the whole form has no field. */
export type FormFault = { field: string | null; message: string }

/**
 * Something that may be wrong and need not be: said once, with a button that saves it all the same. `token` goes back with
 * the form and says what was asked, so that another doubt is asked anew.
 */
export type FormDoubt = {
  heading: string
  parts: { text: string; link?: { href: string; text: string } }[]
  token: string
  submit: string
}

/**
 * What a form's action gives back when it did not move on: what was typed, kept, and what is wrong with it.
 * `versionRead` and `key` go into the form again: the version the person has now seen, and the name of the next try.
 */
export type FormState = {
  raw: RawAnswer
  faults: FormFault[]
  versionRead: number
  key: string
  doubt?: FormDoubt
}
