import type { z } from 'zod'
import { bookDoors } from './book-doors.ts'
import { calculationDoors } from './calculation-doors.ts'
import { evidenceDoors } from './evidence-door.ts'
import { exchangeDoors } from './exchange-doors.ts'
import { messageDoors } from './message-questions.ts'
import { peopleDoors } from './people-doors.ts'
import { signDoors } from './sign-doors.ts'
import { webhookDoors } from './webhook-doors.ts'
import { worldDoors } from './world-doors.ts'

/** Every door that is neither an act nor a question, by name. */
export const doors = {
  ...peopleDoors,
  ...worldDoors,
  ...bookDoors,
  ...calculationDoors,
  ...webhookDoors,
  ...messageDoors,
  ...exchangeDoors,
  ...evidenceDoors,
  ...signDoors,
} as const

export type DoorName = keyof typeof doors
export type DoorInput<Name extends DoorName> = z.input<(typeof doors)[Name]['input']>
export type DoorOutput<Name extends DoorName> = z.output<(typeof doors)[Name]['output']>
