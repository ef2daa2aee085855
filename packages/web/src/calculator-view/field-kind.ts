import type { JsonSchema } from '@gendan/trade/calculation/described'

/** How one types a field of a calculation. */
export type FieldKind =
  | 'figure'
  | 'percent'
  | 'whole'
  | 'choice'
  | 'yes'
  | 'day'
  | 'currency'
  | 'text'
  | 'list'
  | 'record'
  | 'variants'

/** Read from its shape, so that a new calculation needs no screen of its own. */
export function kindOf(schema: JsonSchema): FieldKind {
  const { type, format } = schema
  if (choicesOf(schema).length > 0) return 'choice'
  if (type === 'boolean') return 'yes'
  if (type === 'array') return 'list'
  if (type === 'object') return 'record'
  if (type === 'integer') return 'whole'
  if (format === 'date') return 'day'
  if (format === 'currency') return 'currency'
  if (branchesOf(schema).some((branch) => branch.type === 'object')) return 'variants'
  if (takesNumbers(schema)) return isFraction(schema.unit) ? 'percent' : 'figure'
  return 'text'
}

/** The values one may choose from; none where one types. */
export function choicesOf(schema: JsonSchema): readonly (string | number)[] {
  const constants = branchesOf(schema).map((branch) => branch.const)
  const all = schema.enum ?? (constants.length > 1 && !constants.includes(undefined) ? constants : [])
  return all.filter((one): one is string | number => typeof one === 'string' || typeof one === 'number')
}

export function branchesOf(schema: JsonSchema): readonly JsonSchema[] {
  return schema.oneOf ?? schema.anyOf ?? []
}

/** Rates are carried as fractions and typed as per cent, "fraction of the insured amount" too; "fraction or money" is neither. */
export function isFraction(unit: string | undefined): boolean {
  return unit === 'fraction' || unit?.startsWith('fraction of ') === true
}

function takesNumbers(schema: JsonSchema): boolean {
  const types = [schema.type ?? [], ...branchesOf(schema).map((branch) => branch.type ?? [])].flat()
  return types.includes('number') || types.includes('integer')
}

/** The field by which the branches of a union are told apart: each has another constant there. */
export function tagOf(schema: JsonSchema): string | undefined {
  const [first, ...others] = branchesOf(schema)
  return Object.keys(first?.properties ?? {}).find((name) =>
    [first, ...others].every((branch) => branch?.properties?.[name]?.const !== undefined),
  )
}

/** The branch of a union that a value belongs to: by its tag, otherwise by whether it is a record. */
export function branchFor(schema: JsonSchema, value: unknown): JsonSchema | undefined {
  const tag = tagOf(schema)
  const isRecord = typeof value === 'object' && value !== null
  return branchesOf(schema).find((branch) => {
    if (!isRecord || branch.type !== 'object') return isRecord === (branch.type === 'object') && value !== undefined
    return tag === undefined || branch.properties?.[tag]?.const === (value as Readonly<Record<string, unknown>>)[tag]
  })
}
