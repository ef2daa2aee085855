import { sides } from '@gendan/forms/deal/whose'
import type { Words } from '@gendan/kernel/words'
import type { Charge } from '@gendan/orderfile/path/spent/charged'
import { stopKinds } from '@gendan/orderfile/path/stop'
import { counted } from '../words/write.ts'

/** "+5", "−2", nothing where it came as planned. */
export function overText(over: number): string {
  if (over === 0) return ''
  return over > 0 ? `+${over}` : `−${-over}`
}

/** What of a step's days went to somebody else: "3 for Change order (Customer): version 2: other fabric". */
export function chargeWords({ by, whose, days, says }: Pick<Charge, 'by' | 'whose' | 'days' | 'says'>): Words {
  const what = by === 'reason' ? { en: '', zh: '' } : stopKinds[by]
  const side = sides[whose]
  return {
    en: `${[what.en, `${side.en} ${counted(days, 'day')}`].filter(Boolean).join(' · ')}: ${says.en || says.zh}`,
    zh: `${[what.zh, `${side.zh} ${days} 天`].filter(Boolean).join(' · ')}：${says.zh || says.en}`,
  }
}
