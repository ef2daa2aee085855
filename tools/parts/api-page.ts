/** A module as others import it, and its types as the compiler wrote them. */
export interface ApiModule {
  /** "price/convert-price". */
  readonly path: string
  readonly text: string
}

/**
 * A page of everything a package exports, by module: what each thing is in its doc sentences, and its signature. Made from the
 * types that the compiler writes; typedoc would need the compiler's old programming interface, which TypeScript 7 has not.
 */
export function apiPage(name: string, says: string, modules: readonly ApiModule[]): string {
  const sections = modules
    .map(({ path, text }) => ({ path, things: thingsIn(text) }))
    .filter(({ path, things }) => things.length > 0 && !path.endsWith('.generated'))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
  const body = sections.map(({ path, things }) => [`## ${name}/${path}`, ...things.map(written)].join('\n\n'))
  return `${[`# ${name}`, says, `Import by module: \`import { … } from '${name}/${sections[0]?.path ?? ''}'\`.`, ...body].join('\n\n')}\n`
}

interface Thing {
  readonly name: string
  readonly doc: string
  readonly signature: string
}

const BEGINS = /^export (?:declare )?((?:abstract )?(?:function|const|class|interface|type) (\w+))/
/** The last comment before it; comments do not stand in comments. */
const DOC = /\/\*\*((?:(?!\/\*\*)[\s\S])*?)\*\/\s*$/

/** What is exported by name: the compiler writes each thing from the margin on, and ends it where its brackets close. */
function thingsIn(text: string): readonly Thing[] {
  const lines = text.split('\n')
  return lines.flatMap((line, at) => {
    const name = BEGINS.exec(line)?.[2]
    if (name === undefined) return []
    const doc = DOC.exec(lines.slice(0, at).join('\n'))?.[1] ?? ''
    const signature = whole(lines.slice(at)).replace(/^export (declare )?/, '')
    return [
      {
        name,
        doc: doc
          .replace(/^\s*\* ?/gm, '')
          .replaceAll(/\s+/g, ' ')
          .trim(),
        signature,
      },
    ]
  })
}

/** The lines up to the one where every bracket is closed again. */
function whole(lines: readonly string[]): string {
  let depth = 0
  const last = lines.findIndex((line) => {
    depth += (line.match(/[{([]/g) ?? []).length - (line.match(/[})\]]/g) ?? []).length
    return depth <= 0 && /[;}]\s*$/.test(line)
  })
  return lines.slice(0, last + 1).join('\n')
}

const MOST_LINES = 24

/** Long types are the shapes of a schema: their first lines say which. */
function written({ name, doc, signature }: Thing): string {
  const lines = signature.split('\n')
  const shown = lines.length > MOST_LINES ? [...lines.slice(0, MOST_LINES), '…'] : lines
  return [`### ${name}`, ...(doc ? [doc] : []), ['```ts', ...shown, '```'].join('\n')].join('\n\n')
}
