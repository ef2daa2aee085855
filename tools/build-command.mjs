// Builds the command `gendan` as plain JavaScript, with everything it needs from npm inside: it runs as it is on Node 20, and an
// answer does not wait for two hundred files to be found and stripped of their types. `npm ci` runs this; where it cannot, the
// command runs from its sources. Plain JavaScript itself, since it runs before anything else of ours can.
import { rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'vite'

const room = join(import.meta.dirname, '../packages/cli')
const fresh = `dist.${process.pid}`

try {
  await build({
    root: room,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: 'src/main.ts',
      outDir: fresh,
      target: 'node20',
      // Whoever has a trace from it should be able to read it; it is as fast.
      minify: false,
      license: { fileName: 'licences.md' },
      rolldownOptions: { output: { entryFileNames: 'gendan.js', chunkFileNames: '[name]-[hash].js' } },
    },
  })
  await rm(join(room, 'dist'), { recursive: true, force: true })
  await rename(join(room, fresh), join(room, 'dist'))
} catch (problem) {
  await rm(join(room, fresh), { recursive: true, force: true })
  console.error(`The command gendan was not built and runs from its sources: ${problem}`)
  if (process.argv.includes('--must')) process.exitCode = 1
}
