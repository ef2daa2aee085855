import { defineConfig } from 'vitest/config'

/** Where .ci/run wants the count of tests written down; nobody else asks for it. */
const result = process.env.GENDAN_TEST_RESULT

export default defineConfig({
  test: {
    include: [
      'packages/*/src/**/*.test.ts',
      'packages/*/src/**/*.test.tsx',
      'stories/**/*.test.ts',
      'tests/**/*.test.ts',
      'tools/**/*.test.ts',
    ],
    reporters: result ? ['default', ['json', { outputFile: result }]] : ['default'],
    globalSetup: ['tests/setup/postgres.ts'],
    testTimeout: 30_000,
    hookTimeout: 120_000,
    // A screen may draw what it has been told a moment later, on a busy machine a long one.
    expect: { poll: { timeout: 10_000 } },
  },
})
