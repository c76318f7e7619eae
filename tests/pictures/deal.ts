// What comes of the talks, page by page: the offers, the log, the workbench, the letters, the agreement, and the private
// link as the other side opens it.

import { standingOf } from '@/lib/case/offer'
import { consentText, signedName } from '@/lib/case/signing'
import { listCases } from '@/lib/data/cases'
import { invite } from '@/lib/data/invitations'
import { findInvited, signInvited } from '@/lib/data/invited'
import { findRecords } from '@/lib/data/records'
import type { User } from '@/lib/data/user'
import { documents } from '@/lib/documents'
import { dealtFile } from '../paths/story-deal'
import { harbor } from '../people/harbor'
import { accountOf, keepAnswer } from '../people/keep'
import { keepRecords } from '../people/keep-records'
import type { Person } from '../people/person'
import { type Camera, mistake } from './camera'
import { takePayments } from './payments'

type Place = { user: User; caseId: string }

/** The pages before anything was recorded are the same for everyone; they are taken with the first. */
export async function takeDeal(camera: Camera, person: Person, { user, caseId }: Place): Promise<void> {
  const home = `/cases/${caseId}`
  for (const page of ['offers', 'offers/new', 'contacts', 'contacts/new', 'agreements'])
    await camera.take(`${page.replace('/', '-')}-empty`, `${home}/${page}`)
  await camera.take('agreement-draft', `${home}/agreements/draft`)
  if (!person.records) return
  await camera.take('offers-new-mistake', `${home}/offers/new`, mistake({}))
  await camera.take('contacts-new-mistake', `${home}/contacts/new`, mistake({}))
  const ids = await keepRecords(person, { user, caseId })
  for (const [stepId, answer] of Object.entries(person.since ?? {})) await keepAnswer(user, caseId, stepId, answer)
  const idOf = (known: string) => ids.get(known) ?? ''
  await camera.take('home-dealt', home)
  await camera.take('report-workbench', `${home}/reports/workbench`, async page => {
    for (const one of await page.locator('main details > summary').all()) await one.click()
  })
  await takeOffers(camera, person, home, idOf)
  await takeContacts(camera, person, home, idOf)
  for (const { id } of person.records.agreements) {
    const agreement = `${home}/agreements/${idOf(id)}`
    await camera.take('agreements', `${home}/agreements`)
    await camera.take('agreement', agreement)
    await camera.take('agreement-sign', `${agreement}/sign`)
    await camera.take('agreement-on-paper', `${agreement}/paper/debtor-1`)
    await camera.take('agreement-draft-again', `${home}/agreements/draft`)
  }
  const [inForce] = person.records.agreements
  if (inForce && person.records.ledger.length > 0)
    await takePayments(camera, person, { user, caseId, agreementId: idOf(inForce.id) }, idOf)
}

async function takeOffers(camera: Camera, person: Person, home: string, idOf: (known: string) => string) {
  const file = dealtFile(person, person.answers)
  await camera.take('offers', `${home}/offers`)
  for (const offer of file.records.offers) {
    const standing = standingOf(offer, person.today)
    await camera.take(
      `offer-${offer.madeBy === person.side ? 'ours' : 'theirs'}-${standing}`,
      `${home}/offers/${idOf(offer.id)}`,
    )
    if (standing === 'open') await camera.take('offer-counter', `${home}/offers/new?answers=${idOf(offer.id)}`)
    for (const document of Object.values(documents))
      if (document.about === 'offer' && document.missing(file, offer.id).length === 0)
        await camera.take(document.id, `${home}/documents/${document.id}?about=${idOf(offer.id)}`)
  }
}

async function takeContacts(camera: Camera, person: Person, home: string, idOf: (known: string) => string) {
  await camera.take('contacts', `${home}/contacts`)
  await camera.take('contact-log', `${home}/documents/contact-log`)
  for (const contact of person.records?.contacts ?? []) {
    const id = idOf(contact.id)
    await camera.take(`contact-${contact.struck ? 'struck' : contact.how}`, `${home}/contacts/${id}`)
    if (contact.struck) continue
    await camera.take('contact-strike', `${home}/contacts/${id}/strike`)
    if (contact.how === 'phone')
      await camera.take('call-confirmation', `${home}/documents/call-confirmation?about=${id}`)
  }
}

/** What the builder who owes Harbor sees of it, on a phone of its own: nobody is signed in. */
export async function takeLink(camera: Camera): Promise<void> {
  camera.begin('7-link')
  const user = await accountOf(harbor.email)
  const [found] = await listCases(user)
  const { agreements } = found ? await findRecords(user, found.id) : { agreements: [] }
  const waiting = agreements.find(one => one.status === 'waiting')
  if (!found || !waiting) throw new Error('Harbor has no agreement that waits.')
  const agreementId = String(waiting.id)
  const made = await invite({ user, caseId: found.id, agreementId, partyKey: 'debtor-1', key: 'pictures' })
  const token = made.ok ? made.value.token : ''
  const door = `/agreements/${token}`
  await camera.take('link', door)
  await camera.take('link-sign-mistake', door, mistake({}))
  await camera.take('link-change', `${door}/change`)
  const invited = await findInvited(token)
  if (!invited) throw new Error('The link does not open.')
  const party = { name: 'Dockside Builders, Inc.', isOrganization: true }
  const name = signedName({ name: 'Lee Dock', capacity: 'president' }, party)
  await signInvited({
    ...{ token, sha256: invited.sha256, name, consent: consentText(party, 'en'), locale: 'en' },
    ...{ signedOn: harbor.today, key: 'pictures' },
  })
  await camera.take('link-signed', door)
  await camera.take('link-gone', `/agreements/${'x'.repeat(48)}`)
}
