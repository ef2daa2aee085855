/** One line of the table in docs/house.md: what is broken on purpose, and what must be heard from which guard. */
export interface Breakage {
  readonly broken: string
  readonly files: Readonly<Record<string, string>>
  /** Guard → what it must say. */
  readonly heard: Readonly<Record<string, readonly RegExp[]>>
}

/** Biome names the place first and gives the reason some lines below. */
export function forbiddenAt(file: string, words: string): RegExp {
  return new RegExp(`${file}:\\d+:\\d+ lint/style/noRestrictedGlobals[\\s\\S]{0,1500}?${words}`)
}

export function lines(count: number, line: (at: number) => string): string {
  return Array.from({ length: count }, (_, at) => line(at)).join('\n')
}
