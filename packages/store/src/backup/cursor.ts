/** Walks through the unpacked part of a backup: a line, or the rows up to the end of a section. Holds one chunk at a time. */
export interface Cursor {
  /** The next line without its line feed; undefined at the end. Throws Torn where it is cut short. */
  readonly line: () => Promise<string | undefined>
  /** The rows up to `\.`, in pieces of whole lines. Must be read to their end before anything else. */
  readonly rows: () => AsyncGenerator<Buffer>
}

/** The text ends, or goes on, where it must not. */
export class Torn extends Error {
  override readonly name = 'Torn'
}

/** A line that is longer is none of ours: the manifest of a hundred thousand sections is shorter. */
const LONGEST_LINE = 64 * 1024 * 1024
const LINE_FEED = 10

export function cursorOf(source: AsyncIterable<Buffer>): Cursor {
  const feed = feedOf(source)
  return { line: () => lineOf(feed), rows: () => rowsOf(feed) }
}

async function lineOf(feed: Feed): Promise<string | undefined> {
  for (;;) {
    const end = feed.rest().indexOf(LINE_FEED)
    if (end >= 0) return feed.take(end + 1).toString('utf8', 0, end)
    if (feed.rest().length > LONGEST_LINE) throw new Torn('a line without an end')
    if (!(await feed.more())) break
  }
  if (feed.rest().length > 0) throw new Torn('a line is cut short')
  return undefined
}

async function* rowsOf(feed: Feed): AsyncGenerator<Buffer> {
  for (;;) {
    const lines = feed.take(feed.rest().lastIndexOf(LINE_FEED) + 1)
    const end = endIn(lines)
    if (end >= 0) {
      feed.putBack(lines.subarray(end + END.length))
      if (end > 0) yield lines.subarray(0, end)
      return
    }
    if (lines.length > 0) yield lines
    if (!(await feed.more())) throw new Torn('rows without an end')
  }
}

/** What has come and was not taken yet. */
interface Feed {
  readonly rest: () => Buffer
  readonly more: () => Promise<boolean>
  readonly take: (length: number) => Buffer
  readonly putBack: (taken: Buffer) => void
}

function feedOf(source: AsyncIterable<Buffer>): Feed {
  const chunks = source[Symbol.asyncIterator]()
  let rest: Buffer = Buffer.alloc(0)
  return {
    rest: () => rest,
    async more() {
      const next = await chunks.next()
      if (next.done) return false
      rest = Buffer.concat([rest, next.value])
      return true
    },
    take(length) {
      const taken = rest.subarray(0, length)
      rest = rest.subarray(length)
      return taken
    },
    putBack(taken) {
      rest = Buffer.concat([taken, rest])
    },
  }
}

const END = Buffer.from('\\.\n')
const END_AFTER_A_LINE = Buffer.from('\n\\.\n')

/** Where the ending line begins in a piece of whole lines; -1 where it is not there. */
function endIn(lines: Buffer): number {
  if (lines.subarray(0, END.length).equals(END)) return 0
  const before = lines.indexOf(END_AFTER_A_LINE)
  return before < 0 ? -1 : before + 1
}
