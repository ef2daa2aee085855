import { documentKindWords } from '@gendan/credit/terms/term-words'
import { endingOf, fileNameInSet } from '@gendan/forms/presented/file-name'
import type { Words } from '@gendan/kernel/words'
import type { House } from '../house.ts'
import { bytesAt, type Here, type Part, type PresentedSet, setList, TYPED } from './set.ts'

interface NamedFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** The files of a set, one at a time: the list first, then every document in the order of the credit, ours as PDF, others' as they came in. */
export async function* filesOfSet(house: House, desk: Here, set: PresentedSet): AsyncGenerator<NamedFile> {
  const packed = packedOf(set, desk.lang)
  const documents = set.parts.map(({ document: { kind, title, originals, copies } }, i) => {
    const files = packed[i] ?? []
    const names = files.flatMap(({ name, unfit }) => (unfit ? [] : [name]))
    const unbound = files.length === 0 ? TYPED : files.find(({ unfit }) => unfit)?.unfit
    return { kind: documentKindWords[kind], title, originals, copies, files: names, ...(unbound ? { unbound } : {}) }
  })
  const list = await setList(house, desk, set, documents)
  const about = { place: 0, kind: LIST, title: set.number, ending: 'pdf' }
  yield { name: fileNameInSet(about, desk.lang), bytes: list.bytes }
  for (const { id, name, unfit } of packed.flat()) {
    const bytes = unfit ? undefined : await bytesAt(house, desk, id)
    if (bytes) yield { name, bytes }
  }
}

const LIST: Words = { en: 'Documents presented', zh: '交单单据清单' }
const GONE: Words = { en: 'not packed: its bytes are not kept here', zh: '未打包：这里没有保存其内容' }
const LARGE: Words = { en: 'not packed: the archive would be too large', zh: '未打包：压缩包将过大' }
/** Every program reads an archive of that size, and a mail server takes no larger one anyway. */
const MOST_BYTES = 1024 * 1024 * 1024

/** By document: each file under its name in the archive, or why it is left out. */
function packedOf({ parts }: PresentedSet, lang: Here['lang']) {
  let bytes = 0
  return parts.map(({ document, files }, i) =>
    files.map((file, at) => {
      bytes += file.bytes
      const unfit = file.mime === '' ? GONE : bytes > MOST_BYTES ? LARGE : undefined
      const name = fileNameInSet(
        {
          ...{ place: i + 1, kind: documentKindWords[document.kind], title: calledOf(document) },
          ...(files.length > 1 ? { part: at + 1 } : {}),
          ending: endingOf(file.mime, file.name),
        },
        lang,
      )
      return { id: file.id, name, unfit }
    }),
  )
}

/** Our number; the number of a document of others, or what it calls itself. */
function calledOf({ source, title, face }: Part['document']): string {
  if (source.from === 'paper') return source.number
  const own = (face['numbers'] as { readonly own?: string } | undefined)?.own
  return own ?? title
}
