// Every page of the app and every paper, as pictures.

import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { closeStore } from '@/lib/data/store'
import { everyone, paidUp } from '../people/everyone'
import { openCamera } from './camera'
import { takeClosing } from './closing'
import { takeLink } from './deal'
import { takeFront } from './front'
import { takePapers } from './papers'
import { takePaymentsLink } from './payments'
import { takePerson } from './person'

type Way = { url: string; folder: string; browserPath: string; browserArgs: string[]; say: (text: string) => void }

/** Walks through the app at `url` and takes it all into `folder`. Gives how many pictures there are. */
export async function takeEverything({ url, folder, browserPath, browserArgs, say }: Way): Promise<number> {
  const browser = await chromium.launch({ executablePath: browserPath, args: browserArgs })
  let taken = 0
  const during = async (chapter: string, take: (camera: Awaited<ReturnType<typeof openCamera>>) => Promise<void>) => {
    const camera = await openCamera(browser, url, folder)
    await take(camera)
    say(`${chapter}: ${camera.count()} pictures`)
    taken += camera.count()
    await camera.close()
  }
  try {
    await during('1-front', takeFront)
    for (const [index, person] of everyone.entries()) {
      const chapter = `${index + 2}-${person.id}`
      await during(chapter, camera => takePerson(camera, person, chapter))
    }
    await during('7-link', async camera => {
      await takeLink(camera)
      await takePaymentsLink(camera)
    })
    for (const [index, person] of paidUp.entries()) {
      const chapter = `${everyone.length + 3 + index}-${person.id}`
      await during(chapter, camera => takeClosing(camera, person, chapter))
    }
    const papers = `${everyone.length + paidUp.length + 3}-papers`
    const pages = await takePapers(join(folder, papers))
    say(`${papers}: ${pages} pictures`)
    return taken + pages
  } finally {
    await browser.close()
    await closeStore()
  }
}
