import type { z } from 'zod'

/** With everything that may be left out, so that a field which only one side knows makes a difference. */
type Whole<T> = T extends readonly (infer Item)[]
  ? Whole<Item>[]
  : T extends object
    ? { [Key in keyof T]-?: Whole<Exclude<T[Key], undefined>> }
    : T

type Same<One, Other> = [Whole<One>, Whole<Other>] extends [Whole<Other>, Whole<One>] ? unknown : never

/**
 * Lets the compiler hold a schema against the type of what is sent: `exactly<Inbox>()(schema)` does not compile where one
 * of them has a field, or a word of a closed list, that the other has not.
 */
export const exactly =
  <Sent>() =>
  <Schema extends z.ZodType<Sent>>(schema: Schema & Same<z.output<Schema>, Sent>): Schema =>
    schema
