import type { Breakage } from './breakage.ts'

/** Who may not import whom. */
export const brokenPlan: readonly Breakage[] = [
  {
    broken: 'a Node module in a pure room',
    files: {
      'packages/kernel/src/zz-node.ts':
        "import { readFileSync } from 'node:fs'\nexport const read = () => readFileSync('x', 'utf8')\n",
    },
    heard: {
      types: [/zz-node\.ts\(1,\d+\): error TS2591: Cannot find name 'node:fs'/],
      plan: [/no-plumbing-on-pure-floors: packages\/kernel\/src\/zz-node\.ts → fs/],
      style: [/zz-node\.ts:1:\d+ lint\/correctness\/noNodejsModules/],
    },
  },
  {
    broken: 'a package in a pure room that the plan does not allow',
    files: {
      'packages/forms/src/zz-npm.ts':
        "import { TOTP } from 'otpauth'\nimport { z } from 'zod'\nexport const both = [TOTP, z]\n",
    },
    heard: {
      plan: [/no-plumbing-on-pure-floors: packages\/forms\/src\/zz-npm\.ts → \S*otpauth/],
      style: [/zz-npm\.ts:1:\d+ lint\/correctness\/noUndeclaredDependencies/],
    },
  },
  {
    broken: 'kernel imports forms',
    files: {
      'packages/kernel/src/zz-up.ts': "import { draft } from '@gendan/forms/form'\nexport const up = draft\n",
    },
    heard: {
      plan: [/kernel-looks-upstairs: packages\/kernel\/src\/zz-up\.ts → packages\/forms\/src\/form\.ts/],
      style: [/zz-up\.ts:1:\d+ lint\/correctness\/noUndeclaredDependencies/],
    },
  },
  {
    broken: 'the same by type only, and by a type in the middle of a line',
    files: {
      'packages/kernel/src/zz-up-type.ts':
        "import type { Form } from '@gendan/forms/form'\nexport type Up = Form<never, never>\n",
      'packages/kernel/src/zz-up-inline.ts': "export type Up = import('@gendan/forms/form').Field\n",
    },
    heard: {
      plan: [
        /kernel-looks-upstairs: packages\/kernel\/src\/zz-up-type\.ts → packages\/forms\/src\/form\.ts/,
        /hidden-import: packages\/kernel\/src\/zz-up-inline\.ts/,
      ],
    },
  },
  {
    broken: 'a room declares a room above it',
    files: { 'packages/zz-room/src/stray.ts': 'export const stray = 1\n' },
    heard: {
      plan: [
        /declared-upstairs: packages\/trade\/package\.json names @gendan\/contract/,
        /not-in-the-plan: packages\/zz-room/,
      ],
    },
  },
  {
    broken: "a form imports another form's type; what stands in parts/ may be shared",
    files: {
      'packages/forms/src/kinds/zz-one/shape.ts': 'export interface One {\n  readonly one: string\n}\n',
      'packages/forms/src/kinds/parts/zz-shared.ts': 'export interface Shared {\n  readonly both: string\n}\n',
      'packages/forms/src/kinds/zz-two/form.ts':
        "import type { Shared } from '../parts/zz-shared.ts'\nimport type { One } from '../zz-one/shape.ts'\nexport type Two = One & Shared\n",
    },
    heard: {
      plan: [
        /strangers-in-forms-src-kinds: packages\/forms\/src\/kinds\/zz-two\/form\.ts → packages\/forms\/src\/kinds\/zz-one\/shape\.ts/,
      ],
    },
  },
  {
    broken: 'a gate imports a gate, an act imports an act',
    files: {
      'packages/orderfile/src/gates/zz-a.ts': 'export const a = 1\n',
      'packages/orderfile/src/gates/zz-b.ts': "import { a } from './zz-a.ts'\nexport const b = a\n",
      'packages/firm/src/acts/zz-c.ts': 'export const c = 1\n',
      'packages/firm/src/acts/zz-d.ts': "import { c } from './zz-c.ts'\nexport const d = c\n",
    },
    heard: {
      plan: [
        /strangers-in-orderfile-src-gates: packages\/orderfile\/src\/gates\/zz-b\.ts → /,
        /strangers-in-firm-src-acts: packages\/firm\/src\/acts\/zz-d\.ts → /,
      ],
    },
  },
  {
    broken: 'orderfile looks up to contract; windows look into store, office and server and into each other',
    files: {
      'packages/contract/src/zz-map.ts': 'export const map = 1\n',
      'packages/orderfile/src/zz-up.ts': "import { map } from '@gendan/contract/zz-map'\nexport const up = map\n",
      'packages/store/src/zz-pipe.ts': 'export const pipe = 1\n',
      'packages/office/src/zz-pipe.ts': 'export const pipe = 1\n',
      'packages/server/src/zz-pipe.ts': 'export const pipe = 1\n',
      'packages/web/src/zz-window.tsx':
        "import { pipe } from '@gendan/office/zz-pipe'\nexport const seen = <p>{pipe}</p>\n",
      'packages/web/src/zz-window-too.ts':
        "import type { pipe } from '@gendan/store/zz-pipe'\nexport type Seen = typeof pipe\n",
      'packages/cli/src/zz-window.ts': "export const seen = await import('@gendan/server/zz-pipe')\n",
      'packages/cli/src/zz-other.ts':
        "import type { Seen } from '../../web/src/zz-window-too.ts'\nexport type Other = Seen\n",
    },
    heard: {
      plan: [
        /orderfile-looks-upstairs: packages\/orderfile\/src\/zz-up\.ts → packages\/contract\/src\/zz-map\.ts/,
        /a-window-has-no-pipes: packages\/web\/src\/zz-window\.tsx → packages\/office\/src\/zz-pipe\.ts/,
        /a-window-has-no-pipes: packages\/web\/src\/zz-window-too\.ts → packages\/store\/src\/zz-pipe\.ts/,
        /a-window-has-no-pipes: packages\/cli\/src\/zz-window\.ts → packages\/server\/src\/zz-pipe\.ts/,
        /windows-are-strangers: packages\/cli\/src\/zz-other\.ts → packages\/web\/src\/zz-window-too\.ts/,
      ],
    },
  },
  {
    broken: 'an examiner sees the deal',
    files: {
      'packages/credit/src/zz-article.ts':
        "import type { Deal } from '@gendan/forms/deal/deal'\nexport type Seen = Deal\n",
    },
    heard: {
      plan: [/examined-on-its-face: packages\/credit\/src\/zz-article\.ts → packages\/forms\/src\/deal\/deal\.ts/],
    },
  },
  {
    broken: 'an import that leads nowhere; code that leans on a test, on examples, on the tools',
    files: {
      'packages/trade/src/zz-nowhere.ts': "import { gone } from './zz-gone.ts'\nexport const nowhere = gone\n",
      'packages/trade/src/zz-rule.examples.ts': 'export const example = 1\n',
      'packages/trade/src/zz-lean.ts': "import { example } from './zz-rule.examples.ts'\nexport const lean = example\n",
      'packages/office/src/zz-lean.ts': "import { run } from '../../../tools/parts/run.ts'\nexport const lean = run\n",
    },
    heard: {
      plan: [
        /no-unknown: packages\/trade\/src\/zz-nowhere\.ts → \.\/zz-gone\.ts/,
        /tests-are-nobodys-home: packages\/trade\/src\/zz-lean\.ts → packages\/trade\/src\/zz-rule\.examples\.ts/,
        /tests-are-nobodys-home: packages\/office\/src\/zz-lean\.ts → tools\/parts\/run\.ts/,
      ],
    },
  },
  {
    broken: 'two files that import each other, one of them by type only',
    files: {
      'packages/trade/src/zz-hen.ts':
        "import type { Egg } from './zz-egg.ts'\nexport interface Hen {\n  readonly egg?: Egg\n}\n",
      'packages/trade/src/zz-egg.ts':
        "import type { Hen } from './zz-hen.ts'\nexport interface Egg {\n  readonly hen?: Hen\n}\n",
      'packages/trade/src/zz-day.ts':
        "import { night } from './zz-night.ts'\nexport const day = (): string => night()\n",
      'packages/trade/src/zz-night.ts': "import { day } from './zz-day.ts'\nexport const night = (): string => day()\n",
    },
    heard: {
      plan: [
        /no-circle: packages\/trade\/src\/zz-(hen|egg)\.ts → /,
        /no-circle: packages\/trade\/src\/zz-(day|night)\.ts → /,
      ],
      style: [/zz-(day|night)\.ts:1:\d+ lint\/suspicious\/noImportCycles/],
    },
  },
  {
    broken: 'source text that the plan check cannot read',
    files: {
      'packages/web/src/zz-unread.vue': '<script lang="ts">import { pipe } from "@gendan/store/zz-pipe"</script>\n',
    },
    heard: { plan: [/not-seen: packages\/web\/src\/zz-unread\.vue \(saw \d+ of \d+/] },
  },
]
