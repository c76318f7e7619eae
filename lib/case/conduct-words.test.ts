import { describe, expect, test } from 'vitest'
import { type ConductKind, conductInText, conductKinds, conductWhy, firstOfEachKind } from './conduct-words'

const kindsIn = (text: string): ConductKind[] => firstOfEachKind(conductInText(text)).map(one => one.kind)

const flagged: [ConductKind, string][] = [
  ['arrest', 'Pay by Friday or I will have you arrested.'],
  ['arrest', 'You’ll go to jail for this.'],
  ['arrest', "you're going to end up in jail"],
  ['arrest', 'You could be arrested if you do not pay.'],
  ['arrest', 'I am going to call the police.'],
  ['arrest', 'We will send the sheriff.'],
  ['arrest', 'I intend to press charges.'],
  ['arrest', 'There is a warrant out for your arrest.'],
  ['arrest', 'I want to put you in jail'],
  ['arrest', 'Lo voy a meter a la cárcel.'],
  ['arrest', 'Va a ir a la carcel si no paga.'],
  ['arrest', 'Haré que lo arresten.'],
  ['arrest', 'Voy a llamar a la policía.'],
  ['arrest', 'La van a arrestar.'],
  ['arrest', 'Usted será arrestado.'],
  ['immigration', 'I will get you deported.'],
  ['immigration', 'I’ll call ICE.'],
  ['immigration', 'I might report you to immigration.'],
  ['immigration', 'Think about your immigration status.'],
  ['immigration', 'Voy a llamar a la migra.'],
  ['immigration', 'Lo van a deportar.'],
  ['immigration', 'Piense en su estatus migratorio.'],
  ['violence', 'I will break your legs.'],
  ['violence', 'We are going to hurt you'],
  ['violence', 'You will be sorry.'],
  ['violence', 'You will pay for this!'],
  ['violence', 'I know where you live.'],
  ['violence', 'I know where your kids go to school'],
  ['violence', 'Lo voy a matar.'],
  ['violence', 'Sé dónde vive.'],
  ['violence', 'Se va a arrepentir.'],
  ['insult', 'You are a thief.'],
  ['insult', 'You lying crook'],
  ['insult', 'you’re nothing but a loser'],
  ['insult', 'Pay up, deadbeat.'],
  ['insult', 'Are you stupid?'],
  ['insult', 'Usted es un ladrón.'],
  ['insult', 'Eres una ratera'],
  ['insult', 'Pinche ratero'],
  ['insult', 'Ustedes son unos sinvergüenzas.'],
  ['telling-others', 'I will tell your boss what you did.'],
  ['telling-others', 'I’m going to call your mother.'],
  ['telling-others', 'I will post your picture on Facebook.'],
  ['telling-others', 'Soon everyone will know.'],
  ['telling-others', 'We can ruin your reputation.'],
  ['telling-others', 'Le voy a decir a su patrón.'],
  ['telling-others', 'Llamaré a su esposa.'],
  ['telling-others', 'Voy a publicar su foto en Facebook'],
  ['telling-others', 'Todo el mundo se va a enterar.'],
  ['authority', 'I am an attorney.'],
  ['authority', 'This is the sheriff.'],
  ['authority', 'I write on behalf of the court.'],
  ['authority', 'Soy abogado y sé lo que hago.'],
  ['authority', 'Le escribo de parte del tribunal.'],
  ['not-in-your-power', 'I will take your car.'],
  ['not-in-your-power', 'I will garnish your Social Security.'],
  ['not-in-your-power', 'We’ll come and take everything you own.'],
  ['not-in-your-power', 'I will garnish your whole paycheck.'],
  ['not-in-your-power', 'You will lose your house.'],
  ['not-in-your-power', 'Le voy a quitar la casa.'],
  ['not-in-your-power', 'Va a perder su casa.'],
  ['not-in-your-power', 'Le quitaré a sus hijos, le quitaré todo'],
]

test.each(flagged)('%s: %s', (kind, text) => {
  expect(kindsIn(text)).toContain(kind)
})

test.each([
  'I was arrested by the beauty of the garden.',
  'I was arrested in 2019 and lost my job.',
  'My employer cut my hours.',
  'My boss told me my hours were cut, and my family helps with the rent.',
  'I will file the satisfaction with the court.',
  'I may ask the court for a writ.',
  'I may ask the court to order your employer to withhold part of your wages.',
  'If it is not paid, I can ask the sheriff to serve the writ.',
  'I will send the writ to the sheriff.',
  'You will not go to jail for a debt.',
  'You cannot be arrested for this.',
  'You cannot garnish my Social Security.',
  'My Social Security is protected.',
  'I will take your offer.',
  'I will take your car payment into account.',
  'I will contact your lawyer.',
  'I will call your office on Monday.',
  'I am not a lawyer.',
  'I am getting a lawyer. My lawyer will write to you.',
  'I am a nurse and I work nights.',
  'I did not mean to hurt you.',
  'You will pay for this sofa in three parts.',
  'A thief took my wallet.',
  'I am not a deadbeat. I want to pay.',
  'They called me a deadbeat.',
  'I pay for the trash and the water.',
  'I made a stupid mistake.',
  'I will put the payment in the mail.',
  'I will post the check on Friday.',
  'The police report says the car was stolen.',
  'I owe for a car the sheriff sold.',
  'I have to pay my immigration lawyer.',
  'If I cannot pay, I will tell you at once.',
  'I will let you know, and my wife will bring the check.',
  'I will be killed by interest at this rate.',
  'We can meet at your work if you prefer.',
  'I lost my house and my job.',
  'We can call the sheriff’s office to ask about the sale.',
  'I will send the sheriff to levy the account, as the law allows.',
  'Me arrestó la belleza del jardín.',
  'No voy a llamar a su empleador.',
  'No le voy a decir nada a su familia.',
  'Voy a llamar al alguacil para preguntar por la venta.',
  'Mi patrón me redujo las horas.',
  'Presentaré la constancia de pago en el tribunal.',
  'Puedo pedir al tribunal una orden de ejecución.',
  'Puedo pedir al tribunal que su empleador retenga parte de su salario.',
  'No soy abogado.',
  'Mi abogado le escribirá.',
  'Soy enfermera y trabajo de noche.',
  'No lo van a arrestar por una deuda.',
  'Usted no puede embargar mi Seguro Social.',
  'Un ladrón se llevó mi cartera.',
  'Voy a llamar a su oficina el lunes.',
  'Le voy a pagar cada mes.',
  'Perdí mi casa y mi trabajo.',
  'Cuido a mi familia y a mis vecinos.',
  'Voy a subir el pago cuando pueda.',
  '',
])('is nobody’s threat: %s', text => {
  expect(kindsIn(text)).toEqual([])
})

describe('what is found', () => {
  test('stands where it says', () => {
    const text = 'Dear Sir,\nI will tell your boss. You are a thief.'
    const found = conductInText(text)
    expect(found.map(one => one.kind)).toEqual(['telling-others', 'insult'])
    for (const { from, to, words } of found) expect(text.slice(from, to)).toBe(words)
  })

  test('is told once a kind, the gravest first', () => {
    const found = conductInText('You are a thief. You are a liar. I will hurt you.')
    expect(found).toHaveLength(3)
    expect(firstOfEachKind(found).map(one => one.kind)).toEqual(['violence', 'insult'])
  })

  test('whatever the case of the letters, the apostrophe and the spaces', () => {
    for (const text of ['I WILL TELL YOUR BOSS', 'I’ll  tell\nyour boss', "i'll tell your boss"])
      expect(kindsIn(text)).toEqual(['telling-others'])
  })
})

test('every kind has its reason in both languages', () => {
  for (const kind of conductKinds) expect(conductWhy[kind].es).not.toBe(conductWhy[kind].en)
})

test('a long text takes no time', { timeout: 1_000 }, () => {
  const long = 'I will going to have to be also then you are all both just such nothing but '.repeat(300)
  expect(conductInText(long)).toEqual([])
})
