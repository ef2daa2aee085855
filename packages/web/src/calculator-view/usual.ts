import type { CalculationExample } from '@gendan/trade/calculation/calculation'

/**
 * The fields that problems of a kind usually give, by path with "*" for the number of a row: those that the first example fills,
 * and those that every second one does. They stand open in an empty form, whatever else may be filled.
 */
export function usualFields(examples: readonly Pick<CalculationExample, 'input'>[]): ReadonlySet<string> {
  const filled = examples.map(({ input }) => new Set(pathsOf(input, '')))
  const paths = filled.flatMap((one) => [...one])
  const often = paths.filter((path) => filled.filter((one) => one.has(path)).length * 2 >= examples.length)
  return new Set([...(filled[0] ?? []), ...often])
}

/** A path as it stands for every row: "lines.0.quantity" is "lines.*.quantity". */
export function anyRow(path: string): string {
  return path.replaceAll(/\.\d+(?=\.|$)/g, '.*')
}

function pathsOf(value: unknown, path: string): readonly string[] {
  if (typeof value !== 'object' || value === null) return [anyRow(path)]
  const parts = Object.entries(value)
  return [
    ...(path ? [anyRow(path)] : []),
    ...parts.flatMap(([name, part]) => pathsOf(part, path ? `${path}.${name}` : name)),
  ]
}
