import { describe, expect, test } from 'vitest'
import { lessonOf } from './lesson.ts'
import { lessonFile } from './lesson-file.ts'
import { stories } from './library.ts'

const lessons = stories.map(lessonOf)
const steps = lessons.flatMap(({ chapters }) => chapters.flatMap((chapter) => chapter.steps))

describe('lessons', () => {
  test('tell the whole way, and name in both tongues whatever refuses somebody', () => {
    const unnamed = steps
      .flatMap(({ refusedBy }) => refusedBy)
      .filter(({ title }) => title.en === '' || title.zh === '')
    expect(unnamed.map(({ id }) => id)).toEqual([])
    expect(lessons.find(({ story }) => story.id === 'lamps-to-hamburg')?.gates.join(' ')).toBe(
      'G2 G3 G4 G5 G7 G8 G9 G10 G11 G12 G13 G14 G17 G18 G24',
    )
  })

  test('have an act of the house in every step, by its own name', () => {
    expect(steps.filter(({ act, deed }) => act.en === deed.act)).toEqual([])
    expect(steps.length).toBeGreaterThan(900)
  })

  test('lead to a file that every window of the same world knows, and no other', () => {
    const ids = stories.map(({ id }) => lessonFile('w1', id, 'order'))
    expect(new Set(ids).size).toBe(stories.length)
    expect(lessonFile('w1', 'six-letters', 'order')).toBe(ids[2])
    expect(lessonFile('w2', 'six-letters', 'order')).not.toBe(ids[2])
  })
})
