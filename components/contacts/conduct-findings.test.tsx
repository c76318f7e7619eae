import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { ConductFindings } from './conduct-findings'

const draw = (texts: string[], as: true | 'log' = true, locale: 'en' | 'es' = 'en') =>
  renderToStaticMarkup(<ConductFindings texts={texts} as={as} locale={locale} />)

test('nothing to say draws nothing', () => {
  expect(draw(['I will pay on Friday.', 'My employer cut my hours.'])).toBe('')
})

test('the words are quoted as text, with the reason, once a kind', () => {
  const drawn = draw(['You are a thief.', 'You are a liar.', 'I will tell your boss.'])
  expect(drawn.match(/<li>/g)).toHaveLength(2)
  expect(drawn).toContain('“I will tell your boss”')
  expect(drawn).toContain('nothing stops you from going on')
})

test('a log is told to keep what the other side said, in the language of the page', () => {
  expect(draw(['Lo voy a meter a la cárcel.'], 'log', 'es')).toContain('Si lo dijo la otra parte, déjelo')
})
