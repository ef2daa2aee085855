import { doors } from '@gendan/contract/doors'
import { Refused } from '@gendan/office/problems'
import { changesSince } from '@gendan/store/changes'
import type { Fence } from '@gendan/store/database'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { type Hub, type Listening, openHub } from '../events/hub.ts'
import { openStream } from '../events/stream.ts'
import type { House } from '../house.ts'
import { listenerIn } from '../session.ts'

type InWorld = { Params: { world: string } }

/** Streams that one person may hold at this server: a browser needs one, however many windows it has. */
const STREAMS_EACH = 10

/** So often the line is shown to live, and so often it is asked whether its person may still listen. */
const BEAT_MS = 20_000
const BEATS_BETWEEN_LOOKS = 3

interface Line extends Listening {
  readonly account: string
  readonly end: () => void
}

/** What changes in a world, told to whoever works there while it happens. */
export async function eventRoutes(app: FastifyInstance, house: House): Promise<void> {
  const hub = openHub(house.pool)
  const lines = new Set<Line>()
  let ending = false
  app.addHook('preClose', async () => {
    ending = true
    for (const line of lines) line.end()
    await hub.close()
  })

  app.get<InWorld>('/api/worlds/:world/events', async (request, reply) => {
    const { world } = request.params
    const { account, company } = await listenerIn(house, request, world)
    const fence = { company, world }
    const after = afterOf(request)
    if (!wantsStream(request)) return changesSince(house.pool, fence, after)
    if ([...lines].filter((line) => line.account === account).length >= STREAMS_EACH) throw tooManyStreams()
    const allowed = () =>
      listenerIn(house, request, world).then(
        () => true,
        (problem: unknown) => !(problem instanceof Refused),
      )
    await listen({ house, hub, lines, reply, fence, account, after, allowed })
    // Whoever came while the program was ending is let go like the others.
    if (ending) for (const line of lines) line.end()
  })
}

interface Opening {
  readonly house: House
  readonly hub: Hub
  readonly lines: Set<Line>
  readonly reply: FastifyReply
  readonly fence: Fence
  readonly account: string
  readonly after: string | undefined
  readonly allowed: () => Promise<boolean>
}

/** First one listens, then one catches up: what is changed between is heard twice rather than not at all. */
async function listen({ house, hub, lines, reply, fence, account, after, allowed }: Opening): Promise<void> {
  let beats = 0
  const stream = openStream(reply, () => {
    clearInterval(timer)
    hub.leave(line)
    lines.delete(line)
  })
  const line: Line = { account, fence, hear: stream.tell, end: stream.end }
  const timer = setInterval(() => {
    beats += 1
    stream.beat()
    if (beats % BEATS_BETWEEN_LOOKS === 0) void allowed().then((may) => may || stream.end())
  }, BEAT_MS)
  timer.unref()
  lines.add(line)
  try {
    await hub.join(line)
    stream.tell(await changesSince(house.pool, fence, after))
  } catch {
    // The database is away: the browser comes back and is told then.
    stream.end()
  }
}

function wantsStream(request: FastifyRequest): boolean {
  return request.headers.accept?.includes('text/event-stream') ?? false
}

/** A browser whose line broke says by itself where it stood; a new page says it in its address. */
function afterOf(request: FastifyRequest): string | undefined {
  const last = request.headers['last-event-id']
  const { after } = doors.events.input.parse(request.query)
  return (typeof last === 'string' && last) || after || undefined
}

function tooManyStreams(): Refused {
  return new Refused(429, 'too-many', {
    en: `You listen in ${STREAMS_EACH} places already. Close one of them.`,
    zh: `您已在 ${STREAMS_EACH} 处接收变动，请关掉一处。`,
  })
}
