import { expect, test } from 'vitest'
import { freshDatabase } from '../setup/database.ts'
import { proveKill } from './kill.ts'
import { runRaces } from './race-course.ts'

const quiet = () => undefined

test('program, database and both are killed under load: nothing acknowledged is lost, nothing done twice', async () => {
  const figures = await proveKill({ rounds: 3, clients: 6, demo: false }, quiet)
  expect(figures.acts).toBeGreaterThan(20)
  expect(figures.repeats).toBeGreaterThan(0)
}, 240_000)

test('two hundred races of two writers: one wins or both in order, nothing is lost or counted twice', async () => {
  const database = await freshDatabase()
  try {
    const figures = await runRaces(database.config, 200, quiet)
    expect(figures.races).toBeGreaterThanOrEqual(200)
    expect(figures.papers).toBeGreaterThan(0)
  } finally {
    await database.drop()
  }
}, 120_000)
