import type { Sheet } from '@gendan/kernel/sheet'
import { PressFailed } from './failures.ts'
import type { Press } from './press.ts'

const name = { en: 'Trial', zh: '' }
const MARK = 'trial'
const SHEET: Sheet = {
  title: name,
  tongue: 'en',
  lead: 'en',
  letterhead: { name, lines: [], mark: MARK },
  blocks: [],
  foot: name,
}

/** Whether a picture can be printed: it is set once, alone on a page. Throws PressFailed where the press itself fails. */
export async function isPrintable(press: Press, picture: { bytes: Uint8Array; mime: string }): Promise<boolean> {
  try {
    await press.svg(SHEET, new Map([[MARK, picture]]))
    return true
  } catch (thrown) {
    if (thrown instanceof PressFailed && ['image', 'layout'].includes(thrown.fault)) return false
    throw thrown
  }
}
