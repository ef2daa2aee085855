import { DECIMALS, type Mutant } from './mutants.ts'

/** A mutant with the number under which it is switched on. */
export interface Numbered extends Mutant {
  readonly id: number
}

/**
 * A source with all its mutants in it, each asleep: `mutant$(7) ? a + b : a − b`. Lines stay where they were. What is asked
 * (mutant$) stands in mutation-switch.ts.
 */
export function instrumented(source: string, mutants: readonly Numbered[]): string {
  const sites = [...Map.groupBy(mutants, ({ start, end }) => `${start} ${end}`).values()]
    .flatMap(([first, ...others]) => (first ? [{ first, all: [first, ...others] }] : []))
    .toSorted((a, b) => a.first.start - b.first.start || b.first.end - a.first.end)
  let next = 0
  const render = (from: number, to: number): string => {
    let text = ''
    let at = from
    for (let site = sites[next]; site && site.first.start < to; site = sites[next]) {
      next += 1
      const { start, end } = site.first
      text += source.slice(at, start)
      const asks = site.all.map(({ id, is }) => `mutant$(${id})?(${is}):`).join('')
      text += `${startsStatement(source, start) ? 'void ' : ''}(${asks}(${render(start, end)}))`
      at = end
    }
    return text + source.slice(at, to)
  }
  const body = render(0, source.length)
  return `import * as ${DECIMALS} from '@gendan/kernel/decimal';${body}`
}

/** A bracket at the head of a line would call what stands on the line before: there are no semicolons. */
function startsStatement(source: string, at: number): boolean {
  const line = source.slice(source.lastIndexOf('\n', at - 1) + 1, at)
  const before = source.slice(0, at).trimEnd()
  return line.trim() === '' && /[)\]}'"\w]$/.test(before)
}
