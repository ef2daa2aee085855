import { type Breakage, forbiddenAt, lines } from './breakage.ts'

/** What is too long, too knotted, too clever, dead, or bound to one machine. */
export const brokenStyle: readonly Breakage[] = [
  {
    broken: 'a clock, chance and floating point in a pure room',
    files: {
      'packages/trade/src/zz-clock.ts': 'export const now = () => Date.now()\n',
      'packages/trade/src/zz-chance.ts': 'export const chance = () => Math.random()\n',
      'packages/trade/src/zz-uuid.ts': 'export const id = () => crypto.randomUUID()\n',
      'packages/trade/src/zz-ticks.ts': 'export const ticks = () => performance.now()\n',
      'packages/trade/src/zz-wait.ts': 'export const wait = () => setTimeout(() => undefined, 1)\n',
      'packages/trade/src/zz-float.ts': "export const price = parseFloat('12.40')\n",
      'packages/trade/src/zz-number.ts': "export const count = Number('12.40')\n",
      'packages/trade/src/zz-intl.ts': 'export const today = () => new Intl.DateTimeFormat().format()\n',
      'packages/trade/src/zz-round-about.ts': 'export const now = () => globalThis.Date.now()\n',
    },
    heard: {
      style: [
        forbiddenAt('zz-clock\\.ts', 'A pure room is told the day'),
        forbiddenAt('zz-chance\\.ts', 'chance comes from a seed'),
        forbiddenAt('zz-uuid\\.ts', 'Chance comes from a seed'),
        forbiddenAt('zz-ticks\\.ts', 'knows no clock'),
        forbiddenAt('zz-wait\\.ts', 'Nothing below the office waits'),
        forbiddenAt('zz-float\\.ts', 'Figures are Decimal'),
        forbiddenAt('zz-number\\.ts', 'Figures are Decimal'),
        forbiddenAt('zz-intl\\.ts', 'looks at the clock'),
        forbiddenAt('zz-round-about\\.ts', 'names what it uses'),
      ],
    },
  },
  {
    broken: 'a barrel, a default export, a file in camel case',
    files: {
      'packages/trade/src/zz-barrel.ts': "export { now } from './zz-clock.ts'\nexport { price } from './zz-float.ts'\n",
      'packages/trade/src/zz-all.ts': "export * from './zz-clock.ts'\n",
      'packages/trade/src/zz-default.ts': 'export default 1\n',
      'packages/trade/src/zzCamel.ts': 'export const camel = 1\n',
    },
    heard: {
      style: [
        /zz-barrel\.ts:1:\d+ lint\/performance\/noBarrelFile/,
        /zz-all\.ts:1:\d+ lint\/performance\/noReExportAll/,
        /zz-default\.ts:1:\d+ lint\/style\/noDefaultExport/,
        /zzCamel\.ts lint\/style\/useFilenamingConvention/,
      ],
    },
  },
  {
    broken: 'a function of 55 lines, a file of 301 lines, six nested branches',
    files: {
      'packages/trade/src/zz-long.ts': `export function long(a: string[]): void {\n${lines(55, (at) => `  a.push('${at}')`)}\n}\n`,
      'packages/trade/src/zz-tall.ts': `${lines(301, (at) => `export const c${at} = ${at}`)}\n`,
      'packages/trade/src/zz-deep.ts': [
        'export function deep(a: boolean, b: boolean): number {',
        '  if (a) {\n    if (b) {\n      for (const x of [1, 2]) {\n        if (x > 1) {',
        '          while (x > 2) {\n            if (a && b) return x\n          }\n        }\n      }\n    }\n  }',
        '  return 0\n}\n',
      ].join('\n'),
    },
    heard: {
      style: [
        /zz-long\.ts:1:\d+ lint\/complexity\/noExcessiveLinesPerFunction/,
        /zz-tall\.ts:\d+:\d+ lint\/style\/noExcessiveLinesPerFile/,
        /zz-deep\.ts:1:\d+ lint\/complexity\/noExcessiveCognitiveComplexity/,
      ],
    },
  },
  {
    broken: 'any, a non-null assertion, a promise nobody waits for, a test that is skipped',
    files: {
      'packages/office/src/zz-loose.ts': [
        '// biome-ignore-all format: broken on purpose',
        'export const loose = (x: any): string => x',
        'export const sure = (x?: string): string => x!',
        'async function later(): Promise<void> {',
        '  await Promise.resolve()',
        '}',
        'export function forget(): void {',
        '  later()',
        '}',
        '',
      ].join('\n'),
      'packages/trade/src/zz-skip.test.ts': "import { test } from 'vitest'\ntest.skip('later', () => undefined)\n",
    },
    heard: {
      style: [
        /zz-loose\.ts:2:\d+ lint\/suspicious\/noExplicitAny/,
        /zz-loose\.ts:3:\d+ lint\/style\/noNonNullAssertion/,
        /zz-loose\.ts:8:\d+ lint\/nursery\/noFloatingPromises/,
        /zz-skip\.test\.ts:2:\d+ lint\/suspicious\/noSkippedTests/,
      ],
    },
  },
  {
    broken: 'an export that nobody uses, a dependency that nobody imports',
    files: {
      'packages/trade/src/zz-unused.ts': "export const nobodyCalls = () => 'me'\n",
      'packages/trade/src/zz-public.ts': "/** @public */\nexport const othersCall = () => 'me'\n",
    },
    heard: {
      dead: [
        /nobodyCalls\s+(function\s+)?packages\/trade\/src\/zz-unused\.ts/,
        /@gendan\/contract\s+packages\/trade\/package\.json/,
      ],
    },
  },
  {
    broken: 'a lock file that says where from or leaves a machine out, a file that names a registry or a person',
    files: {
      'docs/zz-where.md': `fetched from https://${['registry', 'example', 'org'].join('.')}/x\nkept in ${['', 'home', 'someone', 'gendan'].join('/')}\n`,
    },
    heard: {
      papers: [
        /package-lock\.json:\d+: ""resolved": "https:\/\//,
        /@swc\/core offers @swc\/core-linux-arm64-gnu, which is not locked/,
        /docs\/zz-where\.md:1: "registry\.example\.org"/,
        /docs\/zz-where\.md:2: /,
      ],
    },
  },
]
