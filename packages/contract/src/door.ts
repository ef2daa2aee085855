import type { Words } from '@gendan/kernel/words'
import type { z } from 'zod'

/** Everything said at the door that is neither an act nor a question: coming in, people's own things, files. */
export interface Door<Input extends z.ZodType = z.ZodType, Output extends z.ZodType = z.ZodType> {
  readonly title: Words
  readonly method: 'GET' | 'POST' | 'PUT'
  /** Under /api; `{name}` stands for a part of the path. */
  readonly path: string
  readonly input: Input
  readonly output: Output
  /** What comes back is a file, not JSON. */
  readonly file?: true
  /** A file is sent, as multipart/form-data in the part "file". */
  readonly upload?: true
  /** What comes back with 422 in the place of problem details. */
  readonly unusable?: z.ZodType
}

type More = Pick<Door, 'file' | 'upload' | 'unusable'>

/** Declares a door; its path stands under /api. */
export function door<Input extends z.ZodType, Output extends z.ZodType>(
  method: Door['method'],
  path: string,
  en: string,
  zh: string,
  input: Input,
  output: Output,
  more: More = {},
): Door<Input, Output> {
  return { title: { en, zh }, method, path, input, output, ...more }
}
