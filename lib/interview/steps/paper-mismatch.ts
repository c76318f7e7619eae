import { states } from '@/lib/law/states'
import { defineStep } from '../define'
import { enteredOn } from './entered-on'
import { heard } from './heard'
import { matchesRuling } from './matches-ruling'
import { noticeOn } from './notice-on'
import { state } from './state'

export const paperMismatch = defineStep({
  id: 'paper-mismatch',
  uses: [state, enteredOn, noticeOn, heard, matchesRuling],
  askIf: answers => answers.matchesRuling === 'no',
  title: { en: 'Act quickly: the paper can be corrected', es: 'Actúe pronto: el papel se puede corregir' },
  passages: () => [],
  fields: {},
})
void states
