import { setWith } from '@gendan/credit/examine/clean-set.examples'
import { kindsOfSet, setOf } from '@gendan/credit/examine/clean-sets.examples'
import { faults } from '@gendan/credit/examine/exam-rules.examples'
import { transportFaults } from '@gendan/credit/examine/exam-transport.examples'
import { wordFaults } from '@gendan/credit/examine/exam-words.examples'
import { examine } from '@gendan/credit/examine/examine'
import { type Presentation, presentationShape } from '@gendan/credit/examine/presentation'
import { expect, test } from 'vitest'
import { draftOf, faceFrom } from './document-fields.ts'

/** The same documents, each typed anew from its paper: only what the fields of its kind ask for. */
function typedAnew(set: Presentation): Presentation {
  const documents = set.documents.map((document) => {
    const read = faceFrom(document.kind, draftOf(document))
    if ('wrong' in read) throw new Error(`${document.kind}: ${read.wrong.join(', ')}`)
    const { title, originals, copies, text } = document
    return {
      ...read.face,
      ...(title === undefined ? {} : { title }),
      ...(originals === undefined ? {} : { originals }),
      ...(copies === undefined ? {} : { copies }),
      ...(text === undefined ? {} : { text }),
    }
  })
  return presentationShape.parse({ ...set, documents })
}

function told(set: Presentation): readonly string[] {
  const answer = examine(set)
  if ('errors' in answer) return ['errors']
  return answer.findings
    .filter(({ verdict }) => verdict !== 'pass')
    .map(({ rule, document = '', at }) => [rule, document, at].join(' '))
    .toSorted()
}

const sets: readonly (readonly [string, Presentation])[] = [
  ...Object.keys(kindsOfSet).map((kind) => [`the clean set: ${kind}`, setOf(kind)] as const),
  ...faults.map(([what, rule, change]) => [`${rule} ${what}`, setWith(change)] as const),
  ...[...transportFaults, ...wordFaults].map(
    ([what, rule, kind, change]) => [`${rule} ${what} (${kind})`, setOf(kind, change)] as const,
  ),
]

test.each(sets)('typed on the screen, examination says the same: %s', (_, set) => {
  expect(told(typedAnew(set))).toEqual(told(set))
})
