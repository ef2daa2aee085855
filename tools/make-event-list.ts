import { readFile, writeFile } from 'node:fs/promises'
import { wordsOfEvent } from '@gendan/contract/event-words'
import { toldKinds } from '@gendan/contract/webhook-kinds'

const PAGE = new URL('../docs/events.md', import.meta.url)

/** Every event that a program may be told, with its words: by kind, as a webhook names it. */
function page(): string {
  const parts = toldKinds().map(({ kind, events }) => {
    const rows = events.map((event) => {
      const words = wordsOfEvent(kind, event)
      return `| \`${kind}.${event}\` | ${words?.en ?? ''} | ${words?.zh ?? ''} |`
    })
    return `## ${kind}\n\n| event | means | 含义 |\n|---|---|---|\n${rows.join('\n')}`
  })
  return `# Events 事件\n\nMade by \`node tools/make-event-list.ts\`; not edited by hand. A webhook may be told a whole kind (\`order-file\`) or single events.\n\n${parts.join('\n\n')}\n`
}

const text = page()
const before = await readFile(PAGE, 'utf8').catch(() => '')
if (process.argv.includes('--check')) {
  if (before !== text) {
    console.error('docs/events.md is stale: run node tools/make-event-list.ts')
    process.exitCode = 1
  }
} else if (before !== text) await writeFile(PAGE, text)
