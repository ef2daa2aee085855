import type { z } from 'zod'
import { shapeCode, shapeWords } from './shape-words.ts'
import type { Words } from './words.ts'

/** Why an input cannot be used, and where: the errors of the command line's answers. */
export interface Fault {
  /** "lines.0.quantity"; empty for the whole. */
  readonly path: string
  /** "missing", "not-a-decimal": for programs. */
  readonly code: string
  readonly message: Words
}

type Issue = z.core.$ZodIssue

/**
 * Every reason for which a shape refused a value, each with its path and what to do, in sentences. `under` stands before each path. Where
 * a value may be of several kinds, the reasons are those of the kind that was meant. Wants issues that were read with `reportInput`.
 */
export function faultsOf(issues: readonly Issue[], under = ''): readonly Fault[] {
  return issues.flatMap(meantBy).map((issue) => {
    const path = [...(under === '' ? [] : [under]), ...issue.path].map(String).join('.')
    const said = shapeWords(issue)
    return {
      path,
      code: shapeCode(issue),
      message: { en: `${path || 'The input'} ${said.en}.`, zh: `${path || '输入'}${path && ' '}${said.zh}。` },
    }
  })
}

/** A text or a record: of a record with a fault inside, the fault is told, not that it might have been a text. */
function meantBy(issue: Issue): readonly Issue[] {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0 || isNamed(issue)) return [issue]
  const meant = issue.errors.find((ways) => ways.every((way) => way.path.length > 0 || way.code !== 'invalid_type'))
  if (!meant) return [issue]
  return meant.flatMap((way) => meantBy({ ...way, path: [...issue.path, ...way.path] }))
}

/** The shape itself says what is wrong, by its short name. */
function isNamed(issue: Issue): boolean {
  return shapeCode(issue) !== issue.code
}
