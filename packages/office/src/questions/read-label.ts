import type { Answer } from '@gendan/contract/questions'
import { keptOf, loanOf } from '@gendan/forms/deal/quality'
import { sampleName } from '@gendan/forms/deal/sample'
import type { Words } from '@gendan/kernel/words'
import { type OrderFile, orderFile } from '@gendan/orderfile/order-file'
import { isLabel, labelled, readLabel } from '@gendan/orderfile/quality/label'
import type { Tx } from '@gendan/store/database'
import { fileNumbered } from '@gendan/store/lists/samples'
import type { Desk } from '../desk.ts'
import { one } from '../standing.ts'

/** The sample that a label is of; a code that means nothing here is answered with why. */
export async function readLabelHere(tx: Tx, desk: Desk, { code }: { code: string }): Promise<Answer<'read-label'>> {
  const read = readLabel(code, desk.fence.world)
  if (!isLabel(read)) return { found: null, refused: { says: read.says, remedy: read.remedy } }
  const named = await fileNumbered(tx, read.number)
  if (!named) return { found: null, refused: unknown(read.code) }
  const file = orderFile.state.parse((await one(tx, orderFile.kind, named.id)).state)
  const found = labelled(file, read)
  if (!found) return { found: null, refused: unknown(read.code) }
  return { refused: null, found: { buyerName: named.buyerName, ...toldOf(file, found) } }
}

function toldOf(file: OrderFile, { sample, piece }: NonNullable<ReturnType<typeof labelled>>) {
  const kept = keptOf(file.deal, sample.id)
  const { name, round, verdict, shelf, line } = { ...sample, name: sampleName(sample) }
  return {
    ...{ file: file.id, number: file.number, sample: sample.id, code: piece.code, piece: piece.is, name, round, shelf },
    ...{ verdict: verdict ?? '', goodsCode: codeOf(file, line) },
    ...{ sealedOn: kept?.sealed.day ?? null, until: kept?.until ?? null },
    ...{ lentTo: loanOf(kept)?.to ?? '', gone: kept?.gone?.why ?? '' },
  }
}

function codeOf({ deal }: OrderFile, line: string): string {
  return (deal.contract ?? deal.offer)?.terms.lines.find(({ id }) => id === line)?.code ?? ''
}

function unknown(code: string): { readonly says: Words; readonly remedy: Words } {
  return {
    says: { en: `No sample here has the code ${code}.`, zh: `没有编号为 ${code} 的样品。` },
    remedy: {
      en: 'Read the code again; where it is right, the label is of another firm or world.',
      zh: '请核对编号；编号无误的，标签可能属于别的公司或环境。',
    },
  }
}
