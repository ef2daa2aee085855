import { z } from 'zod'
import type { Description } from '../description.ts'
import { shapeOf } from '../shape.ts'
import { type UblFacts, type UblName, ublDocuments } from './documents.ts'

const names = Object.keys(ublDocuments) as [UblName, ...UblName[]]

interface Asked {
  readonly document: UblName
  readonly facts: UblFacts<UblName>
}

/** A document to be written, as `gendan ubl read` tells one: its name and its facts; what else was told of it is passed by. */
export const ublShape = z
  .object({ document: z.enum(names), facts: z.unknown() })
  .transform(({ document, facts }, context) => {
    const read = shapeOf(ublDocuments[document] as Description).safeParse(facts)
    if (read.success) return { document, facts: read.data } as Asked
    for (const issue of read.error.issues) context.addIssue({ ...issue, path: ['facts', ...issue.path] } as never)
    return z.NEVER
  })
