import { readFile, writeFile } from 'node:fs/promises'
import { ruleBook } from '@gendan/contract/rule-book'
import type { Rule } from '@gendan/kernel/rule'
import { ruleExamples } from './parts/rule-examples.ts'

const BOOK = new URL('../docs/rules.md', import.meta.url)

/** The rule book: id, both tongues, weight, source, and what each rule says on the example that fails. */
function book(): string {
  const parts = ruleBook.map(({ title, rules }) => `## ${title.en} ${title.zh}\n\n${rules.map(entry).join('\n')}`)
  return `# Rule book 规则集\n\nMade from the rules themselves by \`node tools/make-rule-book.ts\`; not edited by hand.\n\n${parts.join('\n\n')}\n`
}

function entry(rule: Rule<unknown>): string {
  const example = ruleExamples.find((one) => one.rule === rule.id)
  const [said] = example ? rule.test(example.fails as never) : []
  const heard = said ? `  \n  > ${said.says.en} ${said.says.zh}` : ''
  return `- **${rule.id}** ${rule.title.en} · ${rule.title.zh} — ${rule.weight}; ${rule.source.title}, ${rule.source.at}${heard}`
}

const text = book()
const before = await readFile(BOOK, 'utf8').catch(() => '')
if (process.argv.includes('--check')) {
  if (before !== text) {
    console.error('docs/rules.md is stale: run node tools/make-rule-book.ts')
    process.exitCode = 1
  }
} else if (before !== text) await writeFile(BOOK, text)
