import { keptOf } from '@gendan/forms/deal/quality'
import { sampleKinds } from '@gendan/forms/deal/sample'
import type { Day } from '@gendan/kernel/day'
import type { Words } from '@gendan/kernel/words'
import type { OrderFile } from '../order-file.ts'
import { type Piece, pieceKinds, piecesOf } from './label.ts'

/** What stands on the label of one piece of a sample. */
export interface Sticker extends Piece {
  readonly goods: Words
  readonly kind: Words
  readonly round: number
  readonly customer: Words
  readonly madeOn?: Day
  readonly shelf: string
  readonly until?: Day
}

/** The labels of a file's samples, one a piece; of one sample where it is named. */
export function stickersOf(file: OrderFile, customer: Words, only?: string): readonly Sticker[] {
  const samples = (file.deal.samples ?? []).filter(({ id }) => only === undefined || id === only)
  const lines = (file.deal.contract ?? file.deal.offer)?.terms.lines ?? []
  return samples.flatMap((sample) => {
    const { kind, round, name, madeOn, shelf } = sample
    const code = lines.find(({ id }) => id === sample.line)?.code ?? ''
    const until = keptOf(file.deal, sample.id)?.until
    const goods = {
      en: [code, name.en || name.zh].filter(Boolean).join(' '),
      zh: [code, name.zh || name.en].filter(Boolean).join(' '),
    }
    return piecesOf(file, sample).map((piece): Sticker => {
      const keeping = piece.is === 'kept'
      return {
        ...{ ...piece, goods, kind: sampleKinds[kind], round, customer, shelf: keeping ? shelf : '' },
        ...(madeOn ? { madeOn } : {}),
        ...(keeping && until ? { until } : {}),
      }
    })
  })
}

/** The words of a label, a line each: what it is, of which goods, for whom, which round, where it is kept. */
export function labelWords(one: Sticker): Words {
  return { en: linesIn(one, 'en').join('\n'), zh: linesIn(one, 'zh').join('\n') }
}

function linesIn(one: Sticker, lang: keyof Words): readonly string[] {
  const { code, is, goods, kind, round, customer, madeOn, shelf, until } = one
  const says = (words: Words) => words[lang]
  const made = { en: `made ${madeOn}`, zh: `${madeOn} 做好` }
  const held = { en: `shelf ${shelf}`, zh: `样品架 ${shelf}` }
  const valid = { en: `valid until ${until}`, zh: `有效期至 ${until}` }
  return [
    code,
    says(pieceKinds[is]),
    says(goods),
    customer[lang] || customer.en || customer.zh,
    [says(kind), says({ en: `round ${round}`, zh: `第 ${round} 轮` }), madeOn && says(made)]
      .filter(Boolean)
      .join(' · '),
    [shelf && says(held), until && says(valid)].filter(Boolean).join(' · '),
  ].filter(Boolean)
}
