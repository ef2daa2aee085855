import { startPostgres } from '../../packages/store/src/embedded/postgres.ts'
import { StartProblem } from '../../packages/store/src/embedded/start-problem.ts'

/**
 * A process that does nothing but hold an embedded database, so that tests can kill it. It writes one line of JSON for each
 * thing that happens: ready, restarted, problem. SIGTERM stops it in good order; a second argument "exit" makes it end
 * as soon as it is ready, without stopping anything.
 */
const [folder = '', then = ''] = process.argv.slice(2)

try {
  const embedded = await startPostgres({ folder, log: (line) => console.error(line) })
  embedded.onRestart(() => tell({ is: 'restarted', postgres: embedded.pid() }))
  process.on('SIGTERM', () => void embedded.stop().then(() => process.exit(0)))
  tell({ is: 'ready', postgres: embedded.pid(), connection: embedded.connection })
  if (then === 'exit') process.exit(0)
} catch (error) {
  if (!(error instanceof StartProblem)) throw error
  tell({ is: 'problem', says: error.says })
  process.exitCode = 3
}

function tell(what: object): void {
  process.stdout.write(`${JSON.stringify(what)}\n`)
}
