import type { Me } from '@gendan/contract/people-doors'
import type { Answer, Asked, QuestionName } from '@gendan/contract/questions'
import {
  keepPreviousData,
  MutationCache,
  QueryCache,
  QueryClient,
  type UseQueryResult,
  useQuery,
} from '@tanstack/react-query'
import { ask, enter, Said } from '../client/client.ts'
import { keepAnswersOf } from './kept-answers.ts'
import { useWorld } from './world.ts'

const ME = ['me'] as const
const FRESH_MS = 30_000

/** What the browser holds of the server's answers. Who is signed out is nobody from that moment on. */
export const queryClient: QueryClient = new QueryClient({
  queryCache: new QueryCache({ onError: noteSignedOut }),
  mutationCache: new MutationCache({ onError: noteSignedOut }),
  // Without a network the last answers are kept beside us (worker/): a question is asked all the same.
  defaultOptions: { queries: { retry: worthRetrying, staleTime: 5_000, networkMode: 'always' } },
})

/** A line that is bad for a moment is tried again; an answer that says no is not. */
function worthRetrying(failed: number, thrown: unknown): boolean {
  return failed < 2 && thrown instanceof Said && isPassing(thrown.problem.status)
}

/** No network, or a server that is just starting: the same request may do in a moment. */
export function isPassing(status: number): boolean {
  return status === 0 || status === 502 || status === 503 || status === 504
}

/** A 401 of a session that ended makes the frame lead to the sign-in page; a wrong password does not. */
export function noteSignedOut(thrown: unknown): void {
  if (!(thrown instanceof Said) || thrown.problem.type !== 'signed-out') return
  queryClient.setQueryData<Me>(ME, (me) => (me ? { ...me, account: null, worlds: [] } : me))
}

/** Who I am and where I may go. */
export function useMe(): UseQueryResult<Me> {
  return useQuery({ queryKey: ME, queryFn: () => enter('me', {}), staleTime: FRESH_MS })
}

/** Somebody came in, left or changed: everything that was asked before belongs to another person. */
export function becomes(me: Me): void {
  queryClient.clear()
  queryClient.setQueryData(ME, me)
  void keepAnswersOf(me)
}

/** Asks again who I am: after a second factor, a new name, a language. */
export async function refreshMe(): Promise<void> {
  await queryClient.invalidateQueries({ queryKey: ME })
}

/** The key of a question in a world; its first two parts are shared by everything that the world answered. */
export function askKey<Name extends QuestionName>(world: string, name: Name, input: Asked<Name>) {
  return ['world', world, name, input] as const
}

/** Every answer of a world is old: something was done there. */
export async function refreshWorld(world: string): Promise<void> {
  await queryClient.invalidateQueries({ queryKey: ['world', world] })
}

interface AskOptions {
  readonly enabled?: boolean
  /** Ask again by itself after so many milliseconds. */
  readonly every?: number
  /** Keep showing the answer to the last input while the next one is on its way: lists, pages. */
  readonly keepOld?: boolean
}

/** Asks a question of this window's world and keeps its answer fresh. */
export function useAsk<Name extends QuestionName>(
  name: Name,
  input: Asked<Name>,
  { enabled = true, every, keepOld }: AskOptions = {},
): UseQueryResult<Answer<Name>> {
  const { id } = useWorld()
  return useQuery<Answer<Name>>({
    queryKey: askKey(id, name, input),
    queryFn: () => ask(id, name, input),
    enabled,
    ...(every === undefined ? {} : { refetchInterval: every }),
    ...(keepOld ? { placeholderData: keepPreviousData as never } : {}),
  })
}
