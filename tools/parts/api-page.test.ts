import { expect, test } from 'vitest'
import { apiPage } from './api-page.ts'

const TYPES = `import type { Words } from './words.js';
/** Where a rule comes from. */
export interface Source {
    /** Article, paragraph or page. */
    readonly at: string;
}
export type Weight = 'block' | 'warn';
/**
 * Every spot of every rule;
 * never stops at the first fault.
 */
export declare function judge<Subject>(rules: readonly {
    id: string;
}[], subject: Subject): readonly string[];
export {};
`

test('a page of the interface tells what each exported thing is, and how it is called', () => {
  const page = apiPage('@gendan/kernel', 'Exact figures.', [
    { path: 'rule', text: TYPES },
    { path: 'tables/x.generated', text: TYPES },
  ])
  expect(page).toBe(`# @gendan/kernel

Exact figures.

Import by module: \`import { … } from '@gendan/kernel/rule'\`.

## @gendan/kernel/rule

### Source

Where a rule comes from.

\`\`\`ts
interface Source {
    /** Article, paragraph or page. */
    readonly at: string;
}
\`\`\`

### Weight

\`\`\`ts
type Weight = 'block' | 'warn';
\`\`\`

### judge

Every spot of every rule; never stops at the first fault.

\`\`\`ts
function judge<Subject>(rules: readonly {
    id: string;
}[], subject: Subject): readonly string[];
\`\`\`
`)
})
