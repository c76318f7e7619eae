import { defineStep } from '../define'
import { text } from '../fields'
import { addressFields } from '../party-fields'
import { theirLawyer } from './their-lawyer'

export const theirLawyerDetails = defineStep({
  id: 'their-lawyer-details',
  uses: [theirLawyer],
  askIf: answers => answers.theyHaveLawyer === 'yes',
  title: { en: 'Who is their lawyer?', es: '¿Quién es el abogado de la otra parte?' },
  maySkip: { en: 'I don’t know the details', es: 'No conozco los datos' },
  fields: {
    lawyerName: text({
      label: { en: 'Lawyer’s name', es: 'Nombre del abogado' },
      missing: { en: 'Enter the lawyer’s name', es: 'Escriba el nombre del abogado' },
      most: 150,
    }),
    lawyerFirm: text({ label: { en: 'Law firm (optional)', es: 'Bufete (opcional)' }, optional: true, most: 150 }),
    lawyerStreet: { ...addressFields.street, autocomplete: 'off' },
    lawyerCity: { ...addressFields.city, autocomplete: 'off' },
    lawyerRegion: { ...addressFields.region, autocomplete: 'off' },
    lawyerZip: { ...addressFields.zip, autocomplete: 'off' },
  },
})
