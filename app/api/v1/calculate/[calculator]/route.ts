import { calculators } from '@/lib/law/open/contract'
import { answer, calculation, otherMethods, readJson, refuseAtDoor } from '../../door'

/** One of the calculators of the register. */
export async function POST(request: Request, { params }: { params: Promise<{ calculator: string }> }) {
  const calculator = calculators.get((await params).calculator)
  return answer(request, async (_, locale) => {
    if (!calculator) return refuseAtDoor('unknown-address', locale)
    const body = await readJson(request)
    return body.ok ? calculation(calculator.answerTo(body.value, locale), locale) : refuseAtDoor(body.error, locale)
  })
}

export const { GET, PUT, PATCH, DELETE, OPTIONS } = otherMethods('POST')
