// What a money judgment is and is not, in plain words, for the side that reads it.

import type { Words } from '@/lib/shared/words'
import type { Side } from './facts'

const orders: Words = {
  en: 'It orders money to be paid, or sometimes property to be returned. It does not order anyone to do work.',
  es: 'Ordena pagar dinero o, a veces, devolver un bien. No ordena a nadie hacer un trabajo.',
}

/** Short sentences, most important first. */
export function meaningFor(side: Side): Words[] {
  return side === 'creditor'
    ? [
        {
          en: 'The court decided you are owed this money. It does not collect it for you: that is up to you.',
          es: 'El tribunal decidió que le deben este dinero. No lo cobra por usted: eso le toca a usted.',
        },
        orders,
        {
          en: 'Some of the other side’s wages, money and property is protected by law and cannot be taken.',
          es: 'Parte del salario, el dinero y los bienes de la otra parte está protegida por la ley y no se puede tomar.',
        },
        {
          en: 'When it is paid, you must tell the court so.',
          es: 'Cuando esté pagado, usted debe informarlo al tribunal.',
        },
      ]
    : [
        {
          en: 'The court decided you owe this money. You can pay it, offer a plan, or ask the court for help.',
          es: 'El tribunal decidió que usted debe este dinero. Puede pagarlo, ofrecer un plan o pedir ayuda al tribunal.',
        },
        orders,
        {
          en: 'Nobody goes to jail for not having money. But if the court orders you to come or to answer questions, go: ignoring that order can bring trouble.',
          es: 'Nadie va a la cárcel por no tener dinero. Pero si el tribunal le ordena presentarse o contestar preguntas, hágalo: no cumplir esa orden puede traerle problemas.',
        },
        {
          en: 'Some of your wages, money and property is protected by law, and benefits such as Social Security nearly always are.',
          es: 'Parte de su salario, su dinero y sus bienes está protegida por la ley, y las ayudas como el Seguro Social casi siempre lo están.',
        },
      ]
}
