import type { Rule, Spot } from '@gendan/kernel/rule'

const seed = { title: '跟单员工作计划 (003)', at: '篇1 三、篇3 三' }

/** What was to happen before has happened. */
export const happenedRule: Rule<{ readonly lacks: readonly Spot[] }> = {
  id: 'SG-11',
  title: { en: 'What is to be proven has happened', zh: '要证明的事已经办成' },
  weight: 'block',
  source: seed,
  test: ({ lacks }) => lacks,
}
