import { writeDay } from '@gendan/kernel/day'
import type { Block, Cell } from '@gendan/kernel/sheet'
import type { Words } from '@gendan/kernel/words'
import { say } from '@gendan/kernel/words'
import { placeWords } from '@gendan/trade/place'
import type { ShipmentTerms } from '../../deal/terms.ts'

/** A clause of a paper; left out where it says nothing. */
export type Clause = readonly [label: Words, cell: Cell | undefined]

export function clauses(rows: readonly Clause[]): Block {
  return { block: 'clauses', rows: rows.flatMap(([label, cell]) => (cell ? [[label, [cell]] as const] : [])) }
}

/** What was chosen from the library for a paper. */
export function chosenClauses(standing: readonly { readonly title: Words; readonly text: Words }[]): readonly Clause[] {
  return standing.map(({ title, text }, i) => [title, worded(text, `clauses.${i}.text`)] as const)
}

/** A clause's words, or nothing where both tongues are empty. */
export function worded(words: Words, at: string): Cell | undefined {
  return words.en || words.zh ? { text: words, at } : undefined
}

/** "Not later than 10 June 2026, from Ningbo to Oslo. Partial shipment not allowed, transhipment allowed." */
export function shipmentWords(shipment: ShipmentTerms): Words {
  const { latest, partial, transhipment } = shipment
  const [from, to] = [placeWords(shipment.from), placeWords(shipment.to)]
  const [yesNo, zhYesNo] = [(b: boolean) => (b ? 'allowed' : 'not allowed'), (b: boolean) => (b ? '允许' : '不允许')]
  const when = {
    en: latest ? `Not later than ${writeDay(latest, 'en')}` : '',
    zh: latest ? `不迟于${writeDay(latest, 'zh')}` : '',
  }
  const way = {
    en: [from.en && `from ${from.en}`, to.en && `to ${to.en}`].filter(Boolean).join(' '),
    zh: [from.zh && `自${from.zh}`, to.zh && `至${to.zh}`].filter(Boolean).join(''),
  }
  const en = [say(when, 'en'), way.en].filter(Boolean).join(', ')
  const zh = [when.zh, way.zh].filter(Boolean).join('，')
  return {
    en: `${en ? `${en}. ` : ''}Partial shipment ${yesNo(partial)}, transhipment ${yesNo(transhipment)}.`,
    zh: `${zh ? `${zh}；` : ''}${zhYesNo(partial)}分批，${zhYesNo(transhipment)}转运`,
  }
}
