import type { Answer } from '@gendan/contract/questions'
import type { Party } from '@gendan/firm/party'
import { entriesOf } from '@gendan/orderfile/binder/entries'
import { completenessOf, expectedPapers } from '@gendan/orderfile/binder/expected'
import type { OrderFile } from '@gendan/orderfile/order-file'
import { attachmentsAt } from '@gendan/store/attachments'
import type { Tx } from '@gendan/store/database'
import type { Desk } from '../desk.ts'
import { one, suppliersIn } from '../standing.ts'

/** Everything that lies in an order file, what it should hold, and how complete it is. */
export async function binder(tx: Tx, _: Desk, { id }: { readonly id: string }): Promise<Answer<'binder'>> {
  const { version, state } = await one(tx, 'order-file', id)
  const file = state as unknown as OrderFile
  const entries = entriesOf(file)
  const [kept, suppliers] = [
    await attachmentsAt(
      tx,
      entries.map(({ attachment }) => attachment),
    ),
    await suppliersIn(tx, file),
  ]
  const known = new Map(kept.map((attachment) => [attachment.address, attachment]))
  const expected = expectedPapers(file, factsOf(suppliers))
  return {
    ...{ version, number: file.number, stage: file.stage },
    entries: entries.map((entry) => {
      const { mime = '', bytes = 0 } = known.get(entry.attachment) ?? {}
      return { ...entry, mime, bytes }
    }),
    expected: [...expected.map((paper) => ({ ...paper, held: [...paper.held] }))],
    completeness: completenessOf(expected),
  }
}

function factsOf(suppliers: Readonly<Record<string, Party>>) {
  return Object.fromEntries(Object.entries(suppliers).map(([id, { facts }]) => [id, facts]))
}
