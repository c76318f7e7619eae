// Puts the named people's cases into the development store; a second run replaces them: npm run seed

import { resolve } from 'node:path'
import { readEnvFiles } from './environment.mjs'
import { loadTypeScript } from './load-typescript.mjs'

const root = resolve(import.meta.dirname, '..')

async function seed() {
  if (process.env.NODE_ENV === 'production')
    throw new Error('The named people are for development. With NODE_ENV=production nothing was put into the store.')
  process.chdir(root)
  readEnvFiles(root, 'development')
  const { keepEveryone } = await loadTypeScript('tests/people/keep-everyone.ts')
  return keepEveryone()
}

seed().then(
  lines => console.log(lines.join('\n')),
  error => {
    console.error(error instanceof Error ? error.message : String(error))
    process.exitCode = 1
  },
)
