// What each fact of a jurisdiction is called, and what it is about, for a person who is no lawyer.

import type { Words } from '@/lib/shared/words'
import type { FactId } from '../types'

export type FactWords = { title: Words; about: Words }

/** The title and one or two sentences for each fact. */
export const factWords: Record<FactId, FactWords> = {
  smallClaims: {
    title: { en: 'Small claims court', es: 'Tribunal de reclamos menores' },
    about: {
      en: 'The court that hears small cases, and the most money a person can sue for there.',
      es: 'El tribunal que atiende los casos pequeños, y la cantidad máxima que se puede reclamar allí.',
    },
  },
  appeal: {
    title: { en: 'Appeal', es: 'Apelación' },
    about: {
      en: 'How long a side that lost has to ask a higher court to look at the case again, and which side may ask.',
      es: 'Cuánto tiempo tiene la parte que perdió para pedir que otro tribunal revise el caso, y qué parte puede pedirlo.',
    },
  },
  vacateDefault: {
    title: { en: 'Undoing a default judgment', es: 'Anular un fallo en rebeldía' },
    about: {
      en: 'A default judgment is given when the person sued did not come to court. This is how that person can ask to cancel it, and by when.',
      es: 'Un fallo en rebeldía se dicta cuando la persona demandada no se presentó. Aquí se dice cómo puede pedir que se anule y hasta cuándo.',
    },
  },
  clericalCorrection: {
    title: { en: 'Fixing a mistake in the judgment', es: 'Corregir un error en el fallo' },
    about: {
      en: 'What either side can do when the paper does not say what the court decided: a wrong name, date or sum.',
      es: 'Qué puede hacer cualquiera de las partes cuando el documento no dice lo que decidió el tribunal: un nombre, una fecha o una cantidad equivocados.',
    },
  },
  interest: {
    title: { en: 'Interest after judgment', es: 'Intereses después del fallo' },
    about: {
      en: 'What is added to the debt for each day it stays unpaid after the judgment.',
      es: 'Lo que se suma a la deuda por cada día que sigue sin pagarse después del fallo.',
    },
  },
  judgmentLife: {
    title: { en: 'How long the judgment lasts', es: 'Cuánto dura el fallo' },
    about: {
      en: 'The years in which the creditor can collect, and whether and how that time can be made longer.',
      es: 'Los años en que el acreedor puede cobrar, y si ese tiempo se puede extender y cómo.',
    },
  },
  lienRealProperty: {
    title: { en: 'Lien on land and homes', es: 'Gravamen sobre inmuebles' },
    about: {
      en: 'A lien ties the debt to the debtor’s land or home, so that it is usually paid when the property is sold. This is the paper that makes one, and where it goes.',
      es: 'Un gravamen une la deuda al terreno o la vivienda del deudor, así que normalmente se paga cuando se vende. Aquí se dice qué documento lo crea y dónde se presenta.',
    },
  },
  lienPersonalProperty: {
    title: { en: 'Lien on other property', es: 'Gravamen sobre otros bienes' },
    about: {
      en: 'How a creditor can tie the debt to things that are not land, such as goods or the property of a business.',
      es: 'Cómo puede un acreedor unir la deuda a bienes que no son inmuebles, como mercancías o bienes de un negocio.',
    },
  },
  enforcementStart: {
    title: { en: 'When collecting may start', es: 'Cuándo puede empezar el cobro' },
    about: {
      en: 'How long the creditor must wait after the judgment before taking pay, money or property through the court.',
      es: 'Cuánto debe esperar el acreedor después del fallo antes de embargar salario, dinero o bienes por medio del tribunal.',
    },
  },
  writ: {
    title: { en: 'Order to take property', es: 'Orden de ejecución' },
    about: {
      en: 'The court’s order (a writ) that lets an officer take money or property to pay the judgment: who issues it and who carries it out.',
      es: 'La orden del tribunal (writ) que permite a un oficial tomar dinero o bienes para pagar el fallo: quién la emite y quién la cumple.',
    },
  },
  debtorExam: {
    title: { en: 'Questions about money and property', es: 'Interrogatorio sobre dinero y bienes' },
    about: {
      en: 'How a creditor can make the debtor answer, under oath, where they work, where they bank and what they own.',
      es: 'Cómo puede el acreedor hacer que el deudor responda, bajo juramento, dónde trabaja, dónde tiene cuentas y qué bienes tiene.',
    },
  },
  contempt: {
    title: { en: 'Contempt and arrest', es: 'Desacato y arresto' },
    about: {
      en: 'What can happen to a person who does not obey a court order in the case. Owing money alone is not a crime.',
      es: 'Qué le puede pasar a quien no obedece una orden del tribunal en el caso. Deber dinero, por sí solo, no es un delito.',
    },
  },
  domestication: {
    title: { en: 'Judgments from other states', es: 'Fallos de otros estados' },
    about: {
      en: 'How a creditor with a judgment from another state can use it here against a debtor who lives, works or owns property here.',
      es: 'Cómo puede un acreedor con un fallo de otro estado usarlo aquí contra un deudor que vive, trabaja o tiene bienes aquí.',
    },
  },
  installments: {
    title: { en: 'Paying in parts by court order', es: 'Pagos en cuotas por orden del tribunal' },
    about: {
      en: 'Whether the court can let the debtor pay a little at a time, and what that stops.',
      es: 'Si el tribunal puede permitir que el deudor pague poco a poco, y qué se detiene mientras tanto.',
    },
  },
  badCheck: {
    title: { en: 'Bad checks', es: 'Cheques sin fondos' },
    about: {
      en: 'What more than the check itself a person can claim when a check is returned unpaid, and the notice that must come first.',
      es: 'Qué se puede reclamar además del cheque cuando un banco lo devuelve sin pagar, y el aviso que debe enviarse antes.',
    },
  },
  collectionConduct: {
    title: { en: 'Fair collection', es: 'Cobro justo' },
    about: {
      en: 'The state’s own law on how debts may be collected, and whether it binds the person who is owed or only collectors.',
      es: 'La ley propia del estado sobre cómo se pueden cobrar las deudas, y si obliga a la persona a quien se debe o solo a los cobradores.',
    },
  },
  governmentDebtor: {
    title: { en: 'When a government owes', es: 'Cuando el deudor es un gobierno' },
    about: {
      en: 'How a judgment against the state, a county or a city is paid. Its money and property usually cannot be taken.',
      es: 'Cómo se paga un fallo contra el estado, un condado o una ciudad. Por lo general, su dinero y sus bienes no se pueden embargar.',
    },
  },
  wages: {
    title: { en: 'Wage garnishment', es: 'Embargo de salario' },
    about: {
      en: 'How much of a worker’s pay an ordinary creditor can take through the employer. Support, taxes and some other debts have their own rules.',
      es: 'Qué parte del salario puede tomar un acreedor común por medio del empleador. La manutención, los impuestos y otras deudas tienen sus propias reglas.',
    },
  },
  minimumWage: {
    title: { en: 'Minimum wage', es: 'Salario mínimo' },
    about: {
      en: 'The state’s lowest pay for an hour. Some limits on wage garnishment count with it.',
      es: 'El pago mínimo por hora en el estado. Algunos límites del embargo de salario se calculan con él.',
    },
  },
  bankAccount: {
    title: { en: 'Money in the bank', es: 'Dinero en el banco' },
    about: {
      en: 'What stays safe in a bank account when a creditor freezes it, besides federal benefits such as Social Security.',
      es: 'Qué queda a salvo en una cuenta cuando un acreedor la congela, además de los beneficios federales como el Seguro Social.',
    },
  },
  homestead: {
    title: { en: 'The home', es: 'La vivienda' },
    about: {
      en: 'How much of the value of the debtor’s own home is safe from an ordinary creditor (the homestead exemption). It counts what the home is worth above its mortgage.',
      es: 'Qué parte del valor de la vivienda propia del deudor está a salvo de un acreedor común (exención de vivienda). Cuenta lo que vale la vivienda por encima de la hipoteca.',
    },
  },
  vehicle: {
    title: { en: 'Car or truck', es: 'Automóvil o camioneta' },
    about: {
      en: 'How much of the value of a car, above what is still owed on it, is safe.',
      es: 'Qué parte del valor de un vehículo, por encima de lo que aún se debe por él, está a salvo.',
    },
  },
  toolsOfTrade: {
    title: { en: 'Tools for work', es: 'Herramientas de trabajo' },
    about: {
      en: 'The tools, books and equipment the debtor needs to earn a living, and how much of their value is safe.',
      es: 'Las herramientas, los libros y el equipo que el deudor necesita para ganarse la vida, y qué parte de su valor está a salvo.',
    },
  },
  householdGoods: {
    title: { en: 'Household goods', es: 'Artículos del hogar' },
    about: {
      en: 'Furniture, clothes, appliances and other things of daily life that are safe.',
      es: 'Los muebles, la ropa, los electrodomésticos y otras cosas de la vida diaria que están a salvo.',
    },
  },
  wildcard: {
    title: { en: 'Property of your choice (wildcard)', es: 'Bienes a su elección (wildcard)' },
    about: {
      en: 'An extra amount the debtor can put on property of their choice that nothing else keeps safe.',
      es: 'Una cantidad adicional que el deudor puede aplicar a los bienes que elija y que ninguna otra exención protege.',
    },
  },
  claimOfExemption: {
    title: { en: 'Claiming what is safe', es: 'Reclamar lo que está a salvo' },
    about: {
      en: 'Most of what is safe stays safe only if the debtor asks. This is how, where and by when.',
      es: 'La mayor parte de lo que está a salvo solo se conserva si el deudor lo pide. Aquí se dice cómo, dónde y hasta cuándo.',
    },
  },
  satisfaction: {
    title: { en: 'Paper that says it is paid', es: 'Constancia de que está pagado' },
    about: {
      en: 'When the judgment is paid, a paper filed with the court must say so: the satisfaction. This is who files it, by when, and what happens if they do not.',
      es: 'Cuando el fallo se paga, un documento presentado en el tribunal debe decirlo: la satisfacción del fallo. Aquí se dice quién lo presenta, hasta cuándo y qué pasa si no lo hace.',
    },
  },
  links: {
    title: { en: 'Official help', es: 'Ayuda oficial' },
    about: {
      en: 'Where the courts themselves explain things and give out their forms.',
      es: 'Dónde los propios tribunales explican los pasos y ofrecen sus formularios.',
    },
  },
}
