import { backupCommand } from './commands/backup.ts'
import { recoverCommand } from './commands/recover.ts'
import { restoreCommand } from './commands/restore.ts'
import { complain, say, UNUSABLE } from './commands/say.ts'
import { overview } from './commands/usage.ts'

/**
 * `gendan backup`, `gendan restore`, `gendan recover`: the keeper's commands, for whoever holds the machine. They end with 0
 * when done, 1 when something failed, 2 when what was asked or given cannot be used.
 */
const commands = { backup: backupCommand, restore: restoreCommand, recover: recoverCommand } as const

async function run(): Promise<number> {
  const [name = '', ...args] = process.argv.slice(2)
  if (!isCommand(name)) {
    say(overview)
    return name === '--help' || name === '-h' ? 0 : UNUSABLE
  }
  const stop = new AbortController()
  // Called off from the keyboard or by the machine: what was begun is undone before we end.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stop.abort())
  return commands[name](args, stop.signal).catch((problem: unknown) => complain(problem, stop.signal))
}

function isCommand(name: string): name is keyof typeof commands {
  return Object.hasOwn(commands, name)
}

process.exitCode = await run()
