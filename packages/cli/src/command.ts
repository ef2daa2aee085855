import type { Finding } from '@gendan/kernel/rule'
import type { Words } from '@gendan/kernel/words'

/** What a command answers: JSON for programs, lines for people, which are made when they are asked for. */
export interface Answer {
  /** 0 answered, 2 the input was unusable, 1 a fault of ours. */
  readonly code: 0 | 1 | 2
  readonly json: unknown
  readonly text: () => readonly string[] | Promise<readonly string[]>
}

/** Many answers, each as soon as its question was read. An unusable question ends nothing. */
export interface Stream {
  readonly each: AsyncIterable<Answer>
}

/** Does a command: its words are taken off, its options are not. */
export type Run = (args: readonly string[]) => Promise<Answer | Stream>

/** Why an input cannot be used: the errors of the interfaces page. */
export interface Unfit {
  readonly path: string
  readonly code: string
  readonly message: Words
}

export function unusable(errors: readonly Unfit[]): Answer {
  return { code: 2, json: { errors }, text: () => errors.map(({ message }) => both(message)) }
}

export function refused(findings: readonly Finding[]): Answer {
  const errors = findings.map(({ at, rule, says }) => ({ path: at, code: rule, message: says }))
  return { code: 2, json: { errors }, text: () => findings.map(saidOf) }
}

export function saidOf({ rule, weight, at, says }: Finding): string {
  return `${weight.padEnd(5)} ${rule}  ${at}  ${both(says)}`
}

/** In a shell nobody has said which tongue he reads. */
export function both({ en, zh }: Words): string {
  return en === zh ? en : `${en} ${zh}`
}
