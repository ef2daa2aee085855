import type { DocumentKind } from '@gendan/credit/terms/credit'
import type { Block } from '@gendan/kernel/sheet'
import type { Words } from '@gendan/kernel/words'
import type { BoundCredit } from '../../deal/bound-credit.ts'
import type { Part } from '../../form.ts'
import { certified } from './credit-page.ts'
import { creditOf, itemsFor } from './credit-wording.ts'
import { type Presented, textBlocks } from './presented.ts'

/** Without a credit a file has one paper of the kind. */
const OWN = 'own'

/** One paper for each item of field 46A that asks for its kind, called by how the item begins; one where none does. */
export function certificateParts(
  credits: readonly BoundCredit[] | undefined,
  kind: DocumentKind,
  name: Words,
): readonly Part[] {
  const items = itemsFor(creditOf(credits), kind)
  if (items.length < 2) return [{ id: OWN, name }]
  return items.map(({ text }, i) => {
    const said = text.length > 60 ? `${text.slice(0, 60)}…` : text
    return { id: i === 0 ? OWN : `${i}`, name: { en: `${i + 1}: ${said}`, zh: `${i + 1}：${said}` } }
  })
}

/** Which of the credit's items a part answers, by its place: "0" is the first. */
export function itemOfPart(part: string | undefined): string {
  return part === undefined || part === OWN ? '0' : part
}

interface Declaring extends Presented {
  readonly declares: string
}

/** What a certificate says of itself, beside what `presentedFace` takes of the credit. */
export function declared({ declares }: Declaring): readonly string[] {
  return declares
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
}

/** The body of a certificate: the credit's sentences as ours, then what was typed. */
export function certificateBlocks(paper: Declaring): readonly Block[] {
  const { states = [], shows = [] } = paper.credit ?? {}
  return [
    { block: 'text', cell: { text: { en: 'TO WHOM IT MAY CONCERN', zh: '敬启者：' } } },
    ...states.map((text, i): Block => ({ block: 'text', cell: { text: certified(text), at: `credit.states.${i}` } })),
    ...shows.map((text, i): Block => ({ block: 'text', cell: { text, at: `credit.shows.${i}` } })),
    ...textBlocks(paper.declares, 'declares'),
    ...textBlocks(paper.addition, 'addition'),
  ]
}
