import { readFileSync, writeFileSync } from 'node:fs'
import { cpus, release, totalmem } from 'node:os'
import { join } from 'node:path'
import { dovecotLacks } from '../tests/prove/dovecot.ts'
import { proveExternal } from '../tests/prove/external.ts'
import { proveKill, type Victim } from '../tests/prove/kill.ts'
import { nodesToProve, proveLibrary } from '../tests/prove/library.ts'
import { proveMail } from '../tests/prove/mail.ts'
import { type MutationProof, percent, proveMutation } from '../tests/prove/mutation.ts'
import { proveRaces } from '../tests/prove/race-course.ts'
import { proveSupervisor } from '../tests/prove/supervisor.ts'

/**
 * Proves at length what tests prove in short: `npm run prove` everything, `npm run prove:kill` one part. Each part says what
 * it needs and fails without it; each writes its dated section into docs/proof.md and leaves the others as they are.
 */
const PAGE = join(import.meta.dirname, '../docs/proof.md')
const URL_NAME = 'GENDAN_PROVE_DATABASE_URL'

interface Part {
  readonly title: string
  /** Why it cannot run here; undefined where it can. */
  readonly lacks: () => string | undefined
  readonly run: () => Promise<readonly string[]>
}

const parts: Readonly<Record<string, Part>> = {
  kill: {
    title: 'Kills under load',
    lacks: () => (process.platform === 'win32' ? 'needs Linux or macOS (SIGKILL, ps)' : undefined),
    run: killed,
  },
  races: { title: 'Races of two writers', lacks: () => undefined, run: raced },
  supervisor: {
    title: 'The embedded PostgreSQL and its machines',
    lacks: () =>
      process.platform === 'linux' && process.getuid?.() === 0
        ? undefined
        : 'needs root on Linux (it makes users and disks)',
    run: async () => lines(proveSupervisor),
  },
  external: {
    title: 'A PostgreSQL of your own',
    lacks: () =>
      process.env[URL_NAME]
        ? undefined
        : `needs ${URL_NAME}=postgres://… of a PostgreSQL 15 or later, as a role that may make roles and databases`,
    run: outside,
  },
  mail: {
    title: 'Mail against a real Dovecot, killed in the middle',
    lacks: dovecotLacks,
    run: carried,
  },
  library: {
    title: 'The packages, installed elsewhere',
    lacks: () =>
      nodesToProve().length < 2 ? 'needs a Node 20 on the path, or GENDAN_PROVE_NODE20=/…/node' : undefined,
    run: async () => library(),
  },
  mutation: {
    title: 'Small faults put into the calculations',
    lacks: () => undefined,
    run: async () => mutated(await proveMutation(say)),
  },
}

async function killed(): Promise<readonly string[]> {
  const found = await proveKill({ rounds: 30, clients: 12, demo: true }, say)
  const back = Object.entries(found.back).map(
    ([victim, { middle, longest }]) =>
      `| ${VICTIMS[victim as Victim]} | ${middle.toFixed(0)} ms | ${longest.toFixed(0)} ms |`,
  )
  return [
    `The real program with its own PostgreSQL and real settings; twelve clients perform acts through HTTP (parties, goods, files,`,
    `terms, signatures, proforma invoices), each under its key. ${found.rounds} times it was killed with SIGKILL in the middle of it: the`,
    `program, its PostgreSQL, and both, in turn.`,
    '',
    '| killed | answers again after (middle) | longest |',
    '| --- | ---: | ---: |',
    ...back,
    '',
    `- ${found.acts} acts were acknowledged: 0 lost, 0 done twice, every version and number as it was answered.`,
    `- ${found.repeats} requests were sent again under their key after the line broke or the house failed; ${found.echoes} answered ones were sent again on purpose and got the same answer.`,
    ...judgedLines(found),
  ]
}

const VICTIMS: Readonly<Record<Victim, string>> = { program: 'the program', server: 'PostgreSQL', both: 'both' }

async function raced(): Promise<readonly string[]> {
  const found = await proveRaces(10_000, say)
  return [
    `${found.races} races in ${found.seconds.toFixed(0)} seconds. Two writers ask at the same moment, each on connections of his own, so that to the`,
    'database they are two servers. Every race ended as it must: exactly one wins and the other is told why, or both in order.',
    '',
    '| race | times |',
    '| --- | ---: |',
    ...found.byName.map((race) => `| ${race.name} | ${race.races} |`),
    '',
    '- No update was lost, no number given twice, nothing signed twice.',
    ...judgedLines(found),
  ]
}

function judgedLines(found: { events: number; files: number; papers: number; worlds: number }): readonly string[] {
  return [
    `- The journal's ${found.events} events give every state and every line of every list again, in ${found.worlds} world(s); ${found.files} files and ${found.papers} papers are numbered without gaps.`,
    `- Each of the ${found.papers} issued papers has its PDF, and the SHA-256 of its bytes is its address.`,
  ]
}

async function outside(): Promise<readonly string[]> {
  const found = await proveExternal(process.env[URL_NAME] ?? '', say)
  return [
    `PostgreSQL ${found.version}, reached by DATABASE_URL.`,
    '',
    ...found.refusals.map(
      ({ role, said }) => `- As a role with ${role.toUpperCase()} the program does not start: “${said}”`,
    ),
    '- As an ordinary role that owns its database it migrates, starts, is started a second time, and finds its firm.',
    `- ${found.acts} acts through HTTP, ${found.papers} papers issued: all found again, none twice.`,
    ...judgedLines(found),
    '- What the proof made (roles, database) was dropped.',
  ]
}

function library(): readonly string[] {
  const { packages, runs } = proveLibrary(say)
  return [
    `${packages.map(({ name, kilobytes }) => `${name} (${kilobytes.toFixed(0)} kB)`).join(', ')}: built, packed with npm pack,`,
    'installed together in an empty folder, a TypeScript file compiled against their types, and run as plain JavaScript.',
    '',
    '| Node | examples of calculations that came out right | `gendan calc` from start to answer (middle) |',
    '| --- | ---: | ---: |',
    ...runs.map(({ version, examples, answer }) => `| ${version} | ${examples} | ${answer.toFixed(0)} ms |`),
  ]
}

function mutated({ seconds, folders, kinds, all, untouched }: MutationProof): readonly string[] {
  const row = (share: MutationProof['all']) =>
    `| ${share.name} | ${share.mutants} | ${share.found} | ${share.same} | ${share.mutants - share.same - share.found} | ${percent(share)} |`
  const head = (first: string) => [
    `| ${first} | faults | found | none to find | left | score |`,
    '| --- | ---: | ---: | ---: | ---: | ---: |',
  ]
  return [
    `${all.mutants} small faults, one at a time, in all code of price, customs, refund and settlement that decides, formulas among it; for`,
    'each the tests that pass by it, until one fails: problems, examples, rules, tests beside the code, odd figures. Left alone: words,',
    `shapes of input and output, examples, rules, lists. ${(seconds / 60).toFixed(0)} minutes.`,
    '',
    ...head('folder'),
    ...[...folders, all].map(row),
    '',
    ...head('fault'),
    ...kinds.map(row),
    '',
    `- A fault that changes nothing anybody could see has its reason in \`tests/prove/mutation/equivalents.ts\`: ${all.same}.`,
    `- Of those left no test passes by ${untouched}. Each is named as the proof runs, with its file and line.`,
  ]
}

async function carried(): Promise<readonly string[]> {
  const { version, mails, letters, kills, again } = await proveMail(say)
  return [
    `The real program with its own PostgreSQL; Dovecot ${version} from a configuration of its own, TLS, a Maildir of ${mails} mails; a post office`,
    `that takes ${letters} letters. The program was killed with SIGKILL ${kills} times: while it fetched, while a letter was handed over, and between the post`,
    'office’s yes and our note of it. Each time the lease ran out before the next turn.',
    '',
    `- ${mails} mails are in, each once; none was lost.`,
    `- ${letters} letters were written and left; none was lost, none stands twice.`,
    `- ${again} left once more under the same Message-ID, for its yes was lost with the program: mail programs show it as one (decision 0032).`,
  ]
}

async function lines(prove: (report: (line: string) => void) => Promise<void>): Promise<readonly string[]> {
  const said: string[] = []
  await prove((line) => {
    say(line)
    said.push(`- ${line}`)
  })
  return said
}

function say(line: string): void {
  console.log(line)
}

const HEAD = `# What was proved, and when

Written by \`npm run prove\` (or \`prove:kill\`, \`prove:races\`, \`prove:supervisor\`, \`prove:external\`, \`prove:mail\`,
\`prove:library\`, \`prove:mutation\`), each part on the day it was run. A part that does not hold writes nothing and fails. Short versions of the
first two belong to \`npm test\`.
`

/** Puts a part's section in its place, new or instead of its older one. */
function keep(name: string, title: string, body: readonly string[]): void {
  const before = read(PAGE)
  const found = new Map(
    [...before.matchAll(/^<!-- (\w+) -->\n([\s\S]*?)(?=^<!-- \w+ -->|(?![\s\S]))/gm)].map((m) => [m[1], m[2] ?? '']),
  )
  const day = new Date().toISOString().slice(0, 10)
  const machine = `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'processor'}, ${(totalmem() / 2 ** 30).toFixed(0)} GiB, ${process.platform} ${release()}, Node ${process.versions.node}`
  found.set(name, `## ${title}\n\n${day} · ${machine}\n\n${body.join('\n')}\n\n`)
  const sections = Object.keys(parts).flatMap((part) =>
    found.has(part) ? [`<!-- ${part} -->\n${found.get(part)}`] : [],
  )
  writeFileSync(PAGE, `${HEAD}\n${sections.join('')}`.trimEnd().concat('\n'))
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

const wanted = process.argv.slice(2)
const names = wanted.length > 0 ? wanted : Object.keys(parts)
const unknown = names.filter((name) => !parts[name])
if (unknown.length > 0)
  throw new Error(`There is no proof ${unknown.join(', ')}; there are ${Object.keys(parts).join(', ')}.`)
const lacking = names.flatMap((name) => {
  const lacks = parts[name]?.lacks()
  return lacks ? [`prove:${name} ${lacks}`] : []
})
if (lacking.length > 0) {
  console.error(lacking.join('\n'))
  process.exit(1)
}
for (const name of names) {
  const part = parts[name]
  if (!part) continue
  say(`— ${part.title}`)
  keep(name, part.title, await part.run())
  say(`${name}: holds. docs/proof.md`)
}
