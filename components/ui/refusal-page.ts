// A page for the rare form we do not read at all. Plain HTML, because it is answered before the app is reached.

import { type Locale, say, type Words } from '@/lib/shared/words'

const reasons: Record<'elsewhere' | 'too-large', { title: Words; text: Words }> = {
  elsewhere: {
    title: { en: 'We did not accept this form', es: 'No aceptamos este formulario' },
    text: {
      en: 'It did not come from a page of Satisfied, so nothing was saved. Go back, reload the page and try again.',
      es: 'No vino de una página de Satisfied, así que no se guardó nada. Vuelva atrás, recargue la página e inténtelo de nuevo.',
    },
  },
  'too-large': {
    title: { en: 'That is too much text', es: 'Es demasiado texto' },
    text: {
      en: 'Nothing was saved. Go back: what you typed is still there. Make it shorter and try again.',
      es: 'No se guardó nada. Vuelva atrás: lo que escribió sigue ahí. Acórtelo e inténtelo de nuevo.',
    },
  },
}

/** The whole page, both sentences in the asked language. */
export function refusalPage(reason: keyof typeof reasons, locale: Locale): string {
  const { title, text } = reasons[reason]
  return `<!doctype html><html lang="${locale}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${say(title, locale)}</title><main><h1>${say(title, locale)}</h1><p>${say(text, locale)}</p></main></html>`
}
