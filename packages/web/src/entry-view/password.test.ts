import { describe, expect, test } from 'vitest'
import { passwordSays } from './password.ts'

describe('a new password is judged in plain words', () => {
  test('a short one says how much is missing', () => {
    expect(passwordSays('lampe-9', []).says.zh).toBe('至少 10 位，还差 3 位。用几个词连起来，好记也难猜。')
    expect(passwordSays('', []).good).toBe(false)
  })

  test('the own login in it is told', () => {
    expect(passwordSays('linxiao-2026', ['linxiao'])).toEqual({
      good: false,
      says: { en: 'Easy to guess: it contains “linxiao”.', zh: '容易猜：里面有“linxiao”。' },
    })
  })

  test('a row of keys and a repetition are easy to guess', () => {
    expect(passwordSays('qwertyuiop12', []).good).toBe(false)
    expect(passwordSays('1234567890', []).good).toBe(false)
    expect(passwordSays('ababababab', []).good).toBe(false)
    expect(passwordSays('9876543210xx', []).good).toBe(false)
  })

  test('ten odd characters are fair, four words are strong', () => {
    expect(passwordSays('kV7-lampe9', [])).toMatchObject({ good: true, says: { zh: '可以。用四个词连起来更好。' } })
    expect(passwordSays('oak chair north sea', [])).toMatchObject({ good: true, says: { en: 'Strong.' } })
  })

  test('a two-letter name does not spoil every password', () => {
    expect(passwordSays('library north sea', ['li']).good).toBe(true)
  })
})
