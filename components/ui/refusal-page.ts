// A page for the rare form we do not read at all. Plain HTML, because it is answered before the app is reached.

import { type Locale, say, type Words } from '@/lib/shared/words'

const reasons: Record<'elsewhere' | 'too-large' | 'file-too-large', { title: Words; text: Words }> = {
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
  'file-too-large': {
    title: { en: 'That file is too large', es: 'Ese archivo es demasiado grande' },
    text: {
      en: 'Nothing was saved. A file may have up to 10 MB. Go back and choose a smaller one, or send it in parts.',
      es: 'No se guardó nada. Un archivo puede tener hasta 10 MB. Vuelva atrás y elija uno más pequeño, o envíelo por partes.',
    },
  },
}

const back: Words = { en: 'Go to my cases', es: 'Ir a mis casos' }

/** The whole page in the asked language. `nonce` lets its few lines of style through. */
export function refusalPage(reason: keyof typeof reasons, locale: Locale, nonce: string): string {
  const { title, text } = reasons[reason]
  return `<!doctype html>
<html lang="${locale}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${say(title, locale)}</title>
<style nonce="${nonce}">
body { margin: 0; background: #fbf8f1; color: #1b1f24; font: 1.0625rem/1.6 system-ui, sans-serif; border-top: 6px solid #14492f }
main { max-width: 38rem; margin: 0 auto; padding: 3rem 1.25rem }
h1 { font-size: 1.75rem; line-height: 1.2 }
a { color: #14492f }
</style>
<main>
<h1>${say(title, locale)}</h1>
<p>${say(text, locale)}</p>
<p><a href="/cases">${say(back, locale)}</a></p>
</main>
</html>`
}
