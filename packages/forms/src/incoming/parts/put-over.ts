import { same } from '@gendan/kernel/same'

type Tree = Readonly<Record<string, unknown>>

/** A fact that a row would change on what is on record. */
export interface PutOver {
  readonly at: string
  readonly before: unknown
  readonly after: unknown
}

/** What is on record, with what a row says put over it: a cell that is empty takes nothing away. */
export function putOver(
  stands: Tree,
  says: Tree,
  filled: readonly string[],
): { readonly input: Tree; readonly changes: readonly PutOver[] } {
  const told = filled
    .map((at) => ({ at, before: valueAt(stands, at), after: valueAt(says, at) }))
    .filter(({ before, after }) => after !== undefined && !same(before, after))
  const input = told.reduce<Tree>((tree, { at, after }) => withValue(tree, at.split('.'), after, says), stands)
  return { input, changes: told }
}

function valueAt(tree: unknown, at: string): unknown {
  return at.split('.').reduce<unknown>((value, key) => (isTree(value) ? value[key] : undefined), tree)
}

/** Where what stands has no such branch, it is taken whole from the row: a packing has no half. */
function withValue(tree: Tree, [key = '', ...rest]: readonly string[], value: unknown, says: unknown): Tree {
  if (rest.length === 0) return { ...tree, [key]: value }
  const [below, branch] = [tree[key], isTree(says) ? says[key] : undefined]
  return { ...tree, [key]: isTree(below) ? withValue(below, rest, value, branch) : branch }
}

function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
