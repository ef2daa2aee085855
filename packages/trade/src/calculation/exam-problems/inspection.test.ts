import { expect, test } from 'vitest'
import { type Problem, solve } from './solve.ts'

/** 抽样检验: problems as papers print them; the figures asked for were reckoned apart from what is tested. */
const problems: readonly Problem[] = [
  [
    '批量 3000 件，一般检验水平 II，AQL 2.5，正常一次抽样',
    'sampling-plan',
    { lotSize: '3000', aql: '2.5' },
    { codeLetter: 'K', sample: '125', 'classes.0.ac': '7', 'classes.0.re': '8' },
  ],
  [
    '批量 500，II，AQL 1.0，正常一次',
    'sampling-plan',
    { lotSize: '500', aql: '1.0' },
    { codeLetter: 'H', sample: '50', 'classes.0.ac': '1', 'classes.0.re': '2' },
  ],
  [
    '批量 1000，II，AQL 4.0',
    'sampling-plan',
    { lotSize: '1000', aql: '4.0' },
    { codeLetter: 'J', sample: '80', 'classes.0.ac': '7', 'classes.0.re': '8' },
  ],
  [
    '批量 2000，II，AQL 0.65：字码 K，n=125，Ac 2 Re 3',
    'sampling-plan',
    { lotSize: '2000', aql: '0.65' },
    { codeLetter: 'K', sample: '125', 'classes.0.ac': '2', 'classes.0.re': '3' },
  ],
  [
    '批量 80，S-2，AQL 1.5：箭头向下取第一个方案 n=8 Ac 0',
    'sampling-plan',
    { lotSize: '80', level: 'S-2', aql: '1.5' },
    { codeLetter: 'B', sample: '8', 'classes.0.ac': '0', 'classes.0.re': '1' },
  ],
  [
    '批量 8000，严重 2.5、轻微 4.0，发现严重 9、轻微 15，判定？',
    'sampling-plan',
    {
      lotSize: '8000',
      classes: [
        { kind: 'major', aql: '2.5', found: '9' },
        { kind: 'minor', aql: '4.0', found: '15' },
      ],
    },
    { codeLetter: 'L', sample: '200', 'classes.0.ac': '10', 'classes.1.ac': '14', decision: 'reject' },
  ],
  [
    '批量 3000，加严，II，AQL 2.5',
    'sampling-plan',
    { lotSize: '3000', aql: '2.5', severity: 'tightened' },
    { sample: '125', 'classes.0.ac': '5', 'classes.0.re': '6' },
  ],
  [
    '批量 3000，放宽，II，AQL 2.5：n=50，Ac 5，Re 6（GB/T 2828.1-2012）',
    'sampling-plan',
    { lotSize: '3000', aql: '2.5', severity: 'reduced' },
    { sample: '50', 'classes.0.ac': '5', 'classes.0.re': '6' },
  ],
  [
    '批量 150，I 水平，AQL 0.25：箭头指向 n=50 Ac 0',
    'sampling-plan',
    { lotSize: '150', level: 'I', aql: '0.25' },
    { codeLetter: 'D', sample: '50', 'classes.0.ac': '0' },
  ],
  [
    '批量 35000，III，AQL 1.0',
    'sampling-plan',
    { lotSize: '35000', level: 'III', aql: '1.0' },
    { codeLetter: 'N', sample: '500', 'classes.0.ac': '10', 'classes.0.re': '11' },
  ],
]

test.each(problems)('%s', async (_, name, input, asked) => {
  expect(await solve(name, input, asked)).toEqual(asked)
})
