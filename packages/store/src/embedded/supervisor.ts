import { pause } from './processes.ts'
import { type Server, startServer } from './server.ts'
import type { Site } from './site.ts'
import { StartProblem } from './start-problem.ts'

/** A server that is started again whenever it dies alone, until `stop`. */
export interface Supervised {
  /** The server's process; undefined while there is none. */
  pid(): number | undefined
  stop(): Promise<void>
  /** Called each time after a new server took the place of one that died. Gives the way to listen no more. */
  onRestart(listener: () => void): () => void
}

/** Starts the server and keeps it there. Throws StartProblem if the first start fails; later failures are tried again. */
export async function supervise(site: Site): Promise<Supervised> {
  const stopping = new AbortController()
  const post: Post = { site, stopping: stopping.signal, listeners: new Set(), server: await startServer(site) }
  const watch = keep(post)
  // A normal end of our process without `stop` must not leave the server behind.
  const dismiss = () => post.server?.dismiss()
  process.once('exit', dismiss)
  return {
    pid: () => post.server?.pid,
    onRestart(listener) {
      post.listeners.add(listener)
      return () => post.listeners.delete(listener)
    },
    async stop() {
      stopping.abort()
      await post.server?.stop()
      await watch
      // A start that was under way when the wish came has ended by now.
      await post.server?.stop()
      post.server = undefined
      process.off('exit', dismiss)
    },
  }
}

interface Post {
  readonly site: Site
  readonly stopping: AbortSignal
  readonly listeners: Set<() => void>
  /** The one thing that changes: the server that is there now. */
  server: Server | undefined
}

const FIRST_DELAY_MS = 100
const LONGEST_DELAY_MS = 15_000
/** A server that lived this long did not die of the same cause at once: the delay begins anew. */
const CALM_MS = 60_000

/** Watches the server die and sets up the next, until told to stop. */
async function keep(post: Post): Promise<void> {
  let delay = FIRST_DELAY_MS
  while (post.server && !post.stopping.aborted) {
    const since = Date.now()
    const { signal, code } = await post.server.ended
    post.server = undefined
    if (post.stopping.aborted) return
    post.site.log(`The database server ended by itself (${signal ?? `code ${code}`}); it is started again.`)
    delay = Date.now() - since > CALM_MS ? FIRST_DELAY_MS : Math.min(delay * 2, LONGEST_DELAY_MS)
    post.server = await revive(post, delay)
    announce(post)
  }
}

/** Starts a server again and again, with growing pauses, until one answers. Undefined if it is told to stop first. */
async function revive({ site, stopping }: Post, delay: number): Promise<Server | undefined> {
  for (let wait = delay; ; wait = Math.min(wait * 2, LONGEST_DELAY_MS)) {
    await pause(wait, stopping)
    if (stopping.aborted) return undefined
    try {
      return await startServer(site)
    } catch (error) {
      // Whatever it is, the program lives and its users wait: the cause may pass (a full disk), so it is tried again.
      site.log(error instanceof StartProblem ? error.message : String(error))
    }
  }
}

function announce({ server, stopping, listeners }: Post): void {
  if (server && !stopping.aborted) for (const listener of listeners) listener()
}
