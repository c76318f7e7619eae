import { password, text } from '@/lib/interview/fields'

/** What an account is made of and entered with. */
export function accountFields(isNew: boolean) {
  return {
    email: text({
      label: { en: 'Email', es: 'Correo electrónico' },
      missing: { en: 'Enter your email', es: 'Escriba su correo electrónico' },
      most: 254,
      shape: 'email',
      inputMode: 'email',
      autocomplete: 'username',
    }),
    password: password({
      label: { en: 'Password', es: 'Contraseña' },
      ...(isNew && {
        hint: {
          en: 'At least 10 characters. Three or four words you will remember work well.',
          es: 'Al menos 10 caracteres. Tres o cuatro palabras que recuerde funcionan bien.',
        },
      }),
      missing: { en: 'Enter a password', es: 'Escriba una contraseña' },
      autocomplete: isNew ? 'new-password' : 'current-password',
    }),
  }
}
