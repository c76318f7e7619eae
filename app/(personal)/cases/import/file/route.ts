import { refusalPage } from '@/components/ui/refusal-page'
import { filesIn } from '@/lib/case/archive'
import { type ArchiveFault, mostArchiveBytes } from '@/lib/case/archive-faults'
import { rowsIn } from '@/lib/case/archive-names'
import { countImport, importCase } from '@/lib/data/archive-import'
import { sha256 } from '@/lib/data/json'
import { currentLocale } from '@/lib/data/locale'
import { currentUser, ensureUser } from '@/lib/data/session'
import { comesFromHere } from '@/lib/shared/request-origin'
import { readArchive, type WholeArchive } from '../read-archive'
import { readSmall } from '../read-small'

/** The file and the form around it. */
const mostBytes = mostArchiveBytes + 64 * 1024
/** Each may take a few hundred megabytes of memory while it is read. */
const mostAtOnce = 4
let underWay = 0

/**
 * Takes the file of a case, and leads to the new case it opened, or back with a word for what was wrong. proxy.ts lets
 * this address by (see there), so where the form comes from and how much it sends are asked here. Nothing is written
 * before all of it was read.
 */
export async function POST(request: Request): Promise<Response> {
  if (!comesFromHere(request.headers)) return refuse()
  if (underWay >= mostAtOnce) return goBack('busy')
  underWay++
  try {
    return await bringBack(request)
  } finally {
    underWay--
  }
}

async function bringBack(request: Request): Promise<Response> {
  const known = await currentUser()
  if (known && !(await countImport(known))) return goBack('too-often')
  const form = await readSmall(request, mostBytes)
  if (!form.ok) return goBack(form.error)
  const file = form.value.get('file')
  if (!(file instanceof File) || file.name === '') return goBack('none')
  if (file.size > mostArchiveBytes) return goBack('too-large')
  const bytes = new Uint8Array(await file.arrayBuffer())
  const read = await readArchive(bytes)
  if (!read.ok) return goBack(read.error)
  const user = known ?? (await ensureUser())
  const { id } = await importCase({
    ...{ user, rows: rowsIn(read.value.archive), bytesOf: bytesIn(read.value) },
    ...{ fileSha256: sha256(bytes), key: String(form.value.get('key') ?? '') },
  })
  return goTo(`/cases/${id}/keep?done=imported`)
}

function bytesIn({ archive, bytesOf }: WholeArchive) {
  const names = new Map(filesIn(archive).map(one => [`${one.kind} ${one.of}`, one.name]))
  return (kind: string, id: string) => bytesOf.get(names.get(`${kind} ${id}`) ?? '') ?? new Uint8Array()
}

function goBack(fault: ArchiveFault): Response {
  return goTo(`/cases/import?fault=${fault}#file`)
}

/** To an address of ours, by GET. */
function goTo(address: string): Response {
  return new Response(null, { status: 303, headers: { location: address, 'cache-control': 'private, no-store' } })
}

async function refuse(): Promise<Response> {
  const nonce = crypto.randomUUID()
  return new Response(refusalPage('elsewhere', await currentLocale(), nonce), {
    status: 403,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': `default-src 'none'; style-src 'nonce-${nonce}'; frame-ancestors 'none'`,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    },
  })
}
