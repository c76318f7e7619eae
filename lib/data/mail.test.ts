import { expect, test } from 'vitest'
import { refusalToLog } from './mail'

test.each([
  [
    'the server’s own words',
    Object.assign(new Error('550 5.1.1 <rosa@example.org> Rosa Díaz is unknown'), {
      ...{ code: 'EENVELOPE', command: 'RCPT TO:<rosa@example.org>', responseCode: 550 },
      ...{ response: '550 Rosa Díaz is unknown', rejected: ['rosa@example.org'] },
    }),
    { code: 'EENVELOPE', command: 'RCPT', status: 550 },
  ],
  [
    'a line that broke',
    Object.assign(new Error('connect 10.0.0.1'), { code: 'ESOCKET', command: 'CONN' }),
    { code: 'ESOCKET', command: 'CONN' },
  ],
  ['what is no error', 'rosa@example.org', {}],
])('of %s the log has the kind, and no name', (_name, error, logged) => {
  expect(refusalToLog(error)).toEqual(logged)
})
