import { expect, test } from 'vitest'
import { sameAirport } from './airports.ts'
import { samePlace } from './places.ts'

test.each([
  ['SHANGHAI', 'SHANGHAI PORT, CHINA', true],
  ['Shanghai, P.R. China', 'SHANGHAI PORT CHINA', true],
  ['NINGBO', 'NINGBO CHINA', true],
  ['LOS ANGELES, CA', 'LOS ANGELES USA', true],
  ['LONG BEACH', 'LOS ANGELES USA', false],
  ['PUSAN', 'BUSAN, KOREA', true],
  ['CHITTAGONG', 'CHATTOGRAM SEA PORT, BANGLADESH', true],
  ['XINGANG, TIANJIN', 'XINGANG PORT', true],
  ['HAMBURG, NY', 'HAMBURG, GERMANY', false],
  ['NINGBO', 'ANY PORT IN CHINA', true],
  ['NINGBO', 'ANY CHINESE PORT', true],
  ['NINGBO', 'CHINESE MAIN PORT', true],
  ['BUSAN', 'ANY PORT OF CHINA', false],
  ['ANY PORT IN CHINA', 'ANY PORT IN CHINA', false],
  ['SINGAPORE', 'SINGAPORE', true],
  ['HUANGPU', 'GUANGZHOU', false],
])('port %s for %s: %s', (shown, meant, same) => {
  expect(samePlace(shown, meant)).toBe(same)
})

test.each([
  ['PVG', 'SHANGHAI AIRPORT, CHINA', true],
  ['SHANGHAI PUDONG INTL AIRPORT', 'SHANGHAI', true],
  ['SHANGHAI', 'PUDONG AIRPORT, SHANGHAI', true],
  ['FRA', 'FRANKFURT AIRPORT, GERMANY', true],
  ['MUC', 'FRANKFURT AIRPORT', false],
  ['NEW YORK JFK', 'JFK AIRPORT, NEW YORK', true],
  ['PVG', 'ANY AIRPORT IN CHINA', true],
  ['SYD', 'ANY AIRPORT IN CHINA', false],
])('airport %s for %s: %s', (shown, meant, same) => {
  expect(sameAirport(shown, meant)).toBe(same)
})
