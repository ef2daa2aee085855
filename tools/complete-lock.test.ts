import { expect, test } from 'vitest'
import { entryFor, gapsIn } from './parts/lock.ts'

test('a package for another machine that the lock file leaves out is found', () => {
  const packages = {
    '': { optionalDependencies: { 'tool-linux-x64': '1.0.0' } },
    'node_modules/tool-linux-x64': { version: '1.0.0' },
    'node_modules/a': {
      version: '2.0.0',
      dev: true,
      optionalDependencies: { 'a-darwin-arm64': '2.0.0', 'a-own': '2.0.0' },
    },
    'node_modules/a/node_modules/a-own': { version: '2.0.0' },
    'node_modules/a/node_modules/b': {
      version: '3.0.0',
      optionalDependencies: { 'a-own': '2.0.0', 'b-win32-x64': '3.0.0' },
    },
  }
  expect(gapsIn(packages).map(({ by, name }) => `${by} → ${name}`)).toEqual([
    'node_modules/a → a-darwin-arm64',
    'node_modules/a/node_modules/b → b-win32-x64',
  ])
})

test.each([
  ['@biomejs/cli-linux-x64-musl', { cpu: ['x64'], libc: ['musl'], os: ['linux'] }],
  ['@swc/core-win32-arm64-msvc', { cpu: ['arm64'], os: ['win32'] }],
  ['@oxc-parser/binding-linux-arm-gnueabihf', { cpu: ['arm'], os: ['linux'] }],
  ['@swc/core-linux-ppc64-gnu', { cpu: ['ppc64'], libc: ['glibc'], os: ['linux'] }],
])('%s is locked for the machine its name tells', (name, machine) => {
  expect(entryFor({ by: '', name, version: '1.2.3', dev: false })).toEqual({
    version: '1.2.3',
    optional: true,
    ...machine,
  })
})

test('a version that is not exact cannot be locked', () => {
  expect(() => entryFor({ by: '', name: 'x-linux-x64', version: '^1.0.0', dev: false })).toThrow('no exact version')
})
