import { accessoriesOf } from '@gendan/firm/bill'
import type { Article } from './article.ts'

/** A bill that leads back: the article whose line closes the circle, what it leads to, and the codes on the way round. */
export interface Circle {
  readonly from: string
  readonly to: string
  readonly codes: readonly string[]
}

/**
 * The articles in the order in which their demand is complete: none before all that ask for it. Lines that close a circle are told and
 * not followed, so that the others can be worked out.
 */
export function bottomUp(
  roots: readonly string[],
  articles: ReadonlyMap<string, Article>,
): { readonly order: readonly string[]; readonly circles: readonly Circle[] } {
  const done = new Set<string>()
  const after: string[] = []
  const circles: Circle[] = []
  const code = (id: string) => articles.get(id)?.code ?? id
  const walk = (id: string, way: readonly string[]): void => {
    for (const next of accessoriesOf(articles.get(id)?.bill)) {
      const above = [...way, id]
      const back = above.indexOf(next)
      if (back >= 0) circles.push({ from: id, to: next, codes: [...above.slice(back), next].map(code) })
      else if (!done.has(next)) walk(next, above)
    }
    done.add(id)
    after.push(id)
  }
  for (const root of roots) if (!done.has(root)) walk(root, [])
  return { order: after.reverse(), circles }
}
