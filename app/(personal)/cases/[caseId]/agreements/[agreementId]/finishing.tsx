import { randomUUID } from 'node:crypto'
import { Details } from '@/components/ui/details'
import { say, type Words } from '@/lib/shared/words'
import { withdrawVersion } from './actions'
import type { AgreementAddress, LoadedAgreement } from './load-agreement'

const words = {
  next: { en: 'What happens next', es: 'Qué sigue' },
  withdraw: { en: 'Withdraw this agreement', es: 'Retirar este acuerdo' },
  withdrawText: {
    en: 'Until everybody has signed you can take it back. Its links stop working, and whoever signed is no longer bound by it. It stays in your list as withdrawn.',
    es: 'Mientras no hayan firmado todos puede retirarlo. Sus enlaces dejan de funcionar y quien firmó ya no queda obligado. Sigue en su lista como retirado.',
  },
  doWithdraw: { en: 'Withdraw it', es: 'Retirarlo' },
} satisfies Record<string, Words>

const signYourself: Words = { en: 'Sign it yourself.', es: 'Fírmelo usted.' }

const stepsWhileWaiting: Words[] = [
  {
    en: 'Send every other party their link, or sign on paper together.',
    es: 'Envíe a cada una de las demás partes su enlace, o firmen juntos en papel.',
  },
  {
    en: 'If they ask for a change, it comes to your offers. Answer it there; a new version needs new signatures.',
    es: 'Si piden un cambio, llega a sus ofertas. Contéstelo ahí; una versión nueva necesita firmas nuevas.',
  },
  {
    en: 'When the last one signs, the signed PDF is here for you and behind their link for them.',
    es: 'Cuando firme la última parte, el PDF firmado estará aquí para usted y en el enlace para ellos.',
  },
]

const stepsInForce: Record<'creditor' | 'debtor', Words[]> = {
  creditor: [
    { en: 'Download the signed PDF and keep it.', es: 'Descargue el PDF firmado y guárdelo.' },
    { en: 'Record each payment when it comes.', es: 'Anote cada pago cuando llegue.' },
    {
      en: 'After the last payment, file what the agreement promises.',
      es: 'Después del último pago, presente lo que promete el acuerdo.',
    },
  ],
  debtor: [
    { en: 'Download the signed PDF and keep it.', es: 'Descargue el PDF firmado y guárdelo.' },
    {
      en: 'Pay on or before each day, in a way that leaves proof, and record each payment.',
      es: 'Pague a más tardar en cada fecha, de una forma que deje prueba, y anote cada pago.',
    },
    {
      en: 'If you cannot pay on time, write before the day comes and ask to change the agreement.',
      es: 'Si no puede pagar a tiempo, escriba antes de esa fecha y pida cambiar el acuerdo.',
    },
  ],
}

/** What comes next for this version, and the way to take it back while that can be done. */
export function Finishing({ address, loaded }: { address: AgreementAddress; loaded: LoadedAgreement }) {
  const { version, you, isSigned, locale } = loaded
  const isWaiting = version.status === 'waiting'
  if (!isWaiting && version.status !== 'in-force') return null
  const stepsToSign = you && !isSigned(you) ? [signYourself, ...stepsWhileWaiting] : stepsWhileWaiting
  const steps = isWaiting ? stepsToSign : stepsInForce[you?.side ?? 'debtor']
  return (
    <section className="no-print">
      <h2>{say(words.next, locale)}</h2>
      <ol>
        {steps.map(step => (
          <li key={step.en}>{say(step, locale)}</li>
        ))}
      </ol>
      {isWaiting && (
        <Details summary={words.withdraw} locale={locale}>
          <p>{say(words.withdrawText, locale)}</p>
          <form action={withdrawVersion.bind(null, address)}>
            <input type="hidden" name="key" value={randomUUID()} />
            <button type="submit" className="usa-button usa-button--outline">
              {say(words.doWithdraw, locale)}
            </button>
          </form>
        </Details>
      )}
    </section>
  )
}
