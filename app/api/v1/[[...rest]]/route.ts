import { answer, otherMethods, refuseAtDoor } from '../door'

/** Every address of the interface that leads nowhere. */
function unknown(request: Request) {
  return answer(request, (_, locale) => refuseAtDoor('unknown-address', locale))
}

export { unknown as DELETE, unknown as GET, unknown as PATCH, unknown as POST, unknown as PUT }

export const { OPTIONS } = otherMethods('GET', 'POST')
