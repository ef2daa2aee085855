import { type Decimal, fixed, grouped } from '@gendan/kernel/decimal'
import type { Words } from '@gendan/kernel/words'
import { englishNumber } from '@gendan/trade/words/english-words'

/** "SAY TOTAL THREE HUNDRED AND FIFTEEN (315) PACKAGES ONLY", 共计 315 件: a figure nobody can alter by a stroke. */
export function cartonsInWords(packages: Decimal): Words {
  const count = fixed(packages, 0, 'down')
  return { en: `SAY TOTAL ${englishNumber(count)} (${grouped(count)}) PACKAGES ONLY`, zh: `共计 ${grouped(count)} 件` }
}
