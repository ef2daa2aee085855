import { spawn } from 'node:child_process'

/** The program and the screens, both started again at every change: the program on 4110, the screens on 5173. */
const env = { ...process.env, GENDAN_SCREENS: 'elsewhere', PORT: process.env['PORT'] ?? '4110' }
const program = spawn(process.execPath, ['--watch', '--watch-preserve-output', 'packages/server/src/main.ts'], {
  stdio: 'inherit',
  env,
})
const screens = spawn('vite', ['packages/web'], {
  stdio: 'inherit',
  env: { ...env, GENDAN_API: `http://127.0.0.1:${env.PORT}` },
})

for (const child of [program, screens]) child.once('exit', end)
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, end)

function end(): void {
  program.kill('SIGTERM')
  screens.kill('SIGTERM')
}
