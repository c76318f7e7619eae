import { todayIn } from '@/lib/data/clock'
import { lawOf } from '@/lib/law/open/law'
import { answer, otherMethods, reading } from '../../door'

/** What the law of a jurisdiction says on a day; today in its capital when none is asked for. */
export async function GET(request: Request, { params }: { params: Promise<{ code: string }> }) {
  const { code } = await params
  const on = new URL(request.url).searchParams.getAll('on')
  return answer(request, (_, locale) => reading(request, lawOf(code, on, todayIn, locale), locale))
}

export const { POST, PUT, PATCH, DELETE, OPTIONS } = otherMethods('GET')
