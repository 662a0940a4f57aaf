import type { Ids, Plan, Writer } from './records'

/** What content is made of: the plan it belongs to, the people who write it, the files it shows. */
export type World = {
  plan: Plan
  /** By their key in people.json. */
  writers: Map<string, Writer>
  /** By file name. */
  files: Ids
}
