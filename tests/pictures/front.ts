// The pages anyone can see, and those of a guest.

import { refusalPage } from '@/components/ui/refusal-page'
import { type Camera, mistake } from './camera'

const nobody = '00000000-0000-4000-8000-000000000000'

/** With nobody signed in at first; at the end there is a guest with a case begun. */
export async function takeFront(camera: Camera): Promise<void> {
  camera.begin('1-front')
  await camera.take('front-door', '/')
  await camera.take('sign-in', '/account/sign-in')
  await camera.take('sign-in-empty', '/account/sign-in', mistake({}))
  await camera.take(
    'sign-in-wrong',
    '/account/sign-in',
    mistake({ email: 'nobody@example.org', password: 'not the password' }),
  )
  await camera.take('sign-up', '/account/sign-up')
  await camera.take('sign-up-mistakes', '/account/sign-up', mistake({ email: 'maribel@example', password: 'short' }))
  await camera.take('no-cases', '/cases')
  await camera.take('not-found', `/cases/${nobody}`)
  await camera.take('import', '/cases/import')
  for (const fault of ['damaged', 'newer']) await camera.take(`import-${fault}`, `/cases/import?fault=${fault}`)
  for (const reason of ['elsewhere', 'too-large'] as const)
    await camera.take(`refused-${reason}`, '/', async page => {
      const locale = (await page.locator('html').getAttribute('lang')) === 'es' ? 'es' : 'en'
      // A blank page first: the policy of the one left would not let the page's style through.
      await page.goto('about:blank')
      await page.setContent(refusalPage(reason, locale, 'picture'))
    })
  await camera.take('first-question', '/', async page => {
    await page.locator('button[value=debtor]').click()
    await page.waitForURL('**/judgment/state')
  })
  await camera.take('guest-account', '/account')
  await camera.take('guest-cases', '/cases')
  await camera.take('front-door-again', '/')
}
