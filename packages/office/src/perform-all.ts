import type { Performed } from '@gendan/contract/shapes'
import type { Finding } from '@gendan/kernel/rule'
import { inFence, type Tx } from '@gendan/store/database'
import type { Desk } from './desk.ts'
import { authorise, performIn, type Request, settled, Undone } from './perform.ts'

export type AllOutcome =
  | { readonly ok: true; readonly answers: readonly Performed[] }
  | { readonly ok: false; readonly findings: readonly Finding[] }

/**
 * Performs several acts in their order, all or none: each is authorised, judged and journalled as if it came alone. What
 * stands in the way of one is told with its place among them ("acts.3.facts.code") and undoes them all. `onDone` hears how many
 * are done; it starts again where the whole was overtaken. Throws Refused where one may not be done at all.
 */
export async function performAll(
  desk: Desk,
  requests: readonly Request[],
  onDone: (done: number) => void = () => undefined,
): Promise<AllOutcome> {
  for (const { act } of requests) authorise(desk, act)
  const read = requests.map((request) => ({ ...request, input: request.act.input.parse(request.input) }))
  return settled(async () => ({
    ok: true,
    answers: await inFence(desk.pool, desk.fence, (tx) => inTurn(tx, desk, read, onDone)),
  }))
}

async function inTurn(
  tx: Tx,
  desk: Desk,
  requests: readonly Request[],
  onDone: (done: number) => void,
): Promise<readonly Performed[]> {
  const answers: Performed[] = []
  for (const [i, request] of requests.entries()) {
    const outcome = await performIn(tx, desk, request).catch((problem: unknown) => {
      throw problem instanceof Undone ? new Undone(problem.findings.map((finding) => placed(finding, i))) : problem
    })
    if (outcome.ok) answers.push(outcome.answer)
    onDone(i + 1)
  }
  return answers
}

function placed(finding: Finding, i: number): Finding {
  return { ...finding, at: `acts.${i}.${finding.at}` }
}
