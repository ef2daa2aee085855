import type { FileIndex } from '@gendan/forms/file-index'
import type { OrderFile } from '../order-file.ts'
import { type Entry, entriesOf, kindName } from './entries.ts'
import { completenessOf, expectedPapers } from './expected.ts'
import { chapters } from './kinds.ts'

/** What a bound file says of an entry beside what the file itself knows. */
export type Bound = (entry: Entry) => Pick<FileIndex['rows'][number], 'page' | 'unbound'>

/** The entries that the index names: nothing that was taken out, and not the cover itself. */
export function indexed(file: OrderFile): readonly Entry[] {
  return entriesOf(file).filter(({ out, kind, gate }) => !out && kind !== 'order-cover' && gate !== 'G26')
}

/** The index of an order file: what its cover prints. */
export function fileIndex(file: OrderFile, bound: Bound = () => ({})): FileIndex {
  const expected = expectedPapers(file)
  const { held, needed } = completenessOf(expected)
  return {
    ...{ file: file.number, held, needed },
    rows: indexed(file).map((entry) => {
      const { chapter, kind, title, version, day, attachment } = entry
      return {
        chapter: chapters[chapter],
        kind: kindName(kind),
        title,
        version,
        day,
        hash: attachment,
        ...bound(entry),
      }
    }),
    missing: expected.filter(({ state }) => state === 'missing').map(({ name }) => name),
    waived: expected.flatMap(({ name, waiver }) => (waiver ? [{ name, reason: waiver.reason }] : [])),
  }
}
