import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { currentStep } from '../../../src/workflow/rules/currentStep'
import { decide, type Command, type Facts } from '../../../src/workflow/rules/decide'
import { refusalFor } from '../../../src/workflow/rules/eligibility'
import { defineReviewPolicy, type ReviewPolicy } from '../../../src/workflow/rules/policy'
import type { Person } from '../../../src/workflow/rules/person'
import type { ReviewRun } from '../../../src/workflow/rules/reviewRun'
import { label, openRun, person, unitOf } from './examples'

const roles = ['one', 'two', 'three']
const wordings = ['w0', 'w1', 'w2']
const now = new Date('2026-11-23T02:00:00.000Z')

const stepInput = fc.record({
  kind: fc.constantFrom('edit' as const, 'approve' as const),
  excludes: fc.constantFrom('author' as const, 'contributors' as const),
  role: fc.constantFrom(...roles),
  quorum: fc.integer({ min: 1, max: 2 }),
})

const policies: fc.Arbitrary<ReviewPolicy> = fc.array(stepInput, { minLength: 1, maxLength: 4 }).map((steps) =>
  defineReviewPolicy({
    slug: 'any',
    languages: 'each',
    authors: ['one'],
    steps: steps.map(({ excludes, kind, quorum, role }, index) => {
      const isLast = index === steps.length - 1
      return {
        key: `s${index}`,
        label,
        kind: isLast ? 'approve' : kind,
        excludes: isLast ? 'contributors' : excludes,
        approvers: { role, unit: 'own' },
        quorum,
      }
    }),
  }),
)

const crowds = fc
  .array(fc.subarray(roles, { minLength: 1 }), { minLength: 3, maxLength: 7 })
  .map((held) => held.map((each, index) => person(index === 0 ? 'author' : `p${index}`, ...each)))

/** What may happen: anybody edits (approvers, and back to an earlier wording), signs what they see or saw, sends back. */
const happenings = fc.array(
  fc.record({
    who: fc.nat(6),
    verb: fc.constantFrom('edit', 'approve', 'approve', 'approve', 'requestChanges'),
    wording: fc.constantFrom(...wordings),
    stale: fc.boolean(),
  }),
  { maxLength: 40 },
)

type Signature = { user: Person; step: string; wording: string }
type World = { run: ReviewRun; wording: string; contributors: Set<string>; signatures: Signature[]; completed: boolean }

const factsFor = (world: World, who: Person): Facts => ({
  person: who,
  contributors: [...world.contributors],
  currentFingerprints: { vi: world.wording },
  unitOf,
})

function command(world: World, who: Person, given: Command): boolean {
  const answer = decide(world.run, given, factsFor(world, who), now)
  if (!answer.ok) return false
  world.run = answer.run
  world.completed = answer.completed
  if (given.verb === 'approve' && answer.decision) {
    world.signatures.push({ user: who, step: answer.decision.step, wording: given.fingerprints.vi ?? '' })
  }
  return true
}

const newWorld = (policy: ReviewPolicy): World => ({
  run: openRun(policy),
  wording: 'w0',
  contributors: new Set(['author']),
  signatures: [],
  completed: false,
})

type Happening = { who: number; verb: string; wording: string; stale: boolean }

function play(policy: ReviewPolicy, people: Person[], events: Happening[]): World {
  const world = newWorld(policy)
  for (const { stale, verb, who, wording } of events) {
    const someone = people[who % people.length]
    if (!someone || world.run.state !== 'open') break
    const fingerprints = { vi: stale ? wording : world.wording }
    if (verb === 'edit' && wording !== world.wording) {
      world.wording = wording
      world.contributors.add(someone.id)
    }
    if (verb === 'approve') command(world, someone, { verb, fingerprints })
    if (verb === 'requestChanges') command(world, someone, { verb, fingerprints, reason: 'Xem lại.' })
  }
  return world
}

/** What must have been true of a completed run, from what was accepted on the way and nothing of the engine's own state. */
function expectSound({ contributors, run, signatures, wording }: World): void {
  for (const { approvers, excludes, key, kind, quorum } of run.policy.steps) {
    const given = signatures.filter(({ step }) => step === key)
    const counting = kind === 'edit' ? given : given.filter((each) => each.wording === wording)
    const entitled = counting.filter(({ user }) => {
      const holds = user.memberships.some((each) => each.unit === 'bao' && each.roles.includes(approvers.role))
      const touched = kind === 'approve' && excludes === 'contributors' && contributors.has(user.id)
      return holds && user.id !== 'author' && !touched
    })
    expect(new Set(entitled.map(({ user }) => user.id)).size).toBeGreaterThanOrEqual(quorum)
  }
}

describe('any review', () => {
  it('completes only with enough different, entitled people who did not touch exactly this wording', () => {
    let completions = 0
    fc.assert(
      fc.property(policies, crowds, happenings, (policy, people, events) => {
        const world = play(policy, people, events)
        expect(world.completed).toBe(world.run.state === 'approved')
        if (!world.completed) return
        completions += 1
        expectSound(world)
      }),
      { numRuns: 1500 },
    )
    expect(completions).toBeGreaterThan(20)
  })

  it('never takes two steps from one person', () => {
    fc.assert(
      fc.property(policies, crowds, happenings, (policy, people, events) => {
        const stepOf = new Map<string, string>()
        for (const { step, user } of play(policy, people, events).signatures) {
          expect(stepOf.get(user.id) ?? step).toBe(step)
          stepOf.set(user.id, step)
        }
      }),
      { numRuns: 500 },
    )
  })

  it('can be recalled by who submitted, as long as it is open', () => {
    fc.assert(
      fc.property(policies, crowds, happenings, (policy, people, events) => {
        const world = play(policy, people, events)
        fc.pre(world.run.state === 'open')
        expect(command(world, person('author'), { verb: 'recall' })).toBe(true)
        expect(world.run.state).toBe('recalled')
      }),
    )
  })

  it('can be carried on by anyone who is eligible, and to its end by enough uninvolved people', () => {
    fc.assert(
      fc.property(policies, crowds, happenings, (policy, people, events) => {
        const world = play(policy, people, events)
        fc.pre(world.run.state === 'open')
        const seats = policy.steps.flatMap((step) => Array.from({ length: step.quorum }, () => step.approvers.role))
        const fresh = seats.map((role, index) => person(`fresh${index}`, role))
        for (let signatures = 0; world.run.state === 'open'; signatures += 1) {
          expect(signatures).toBeLessThanOrEqual(seats.length)
          const current = { vi: world.wording }
          const contributors = [...world.contributors]
          const step = currentStep(world.run, { currentFingerprints: current, contributors })
          const able = [...people, ...fresh].filter(
            (each) => refusalFor(world.run, step, each, contributors, unitOf, current) === null,
          )
          const next = able.at(-1)
          expect(next).toBeDefined()
          for (const each of able) {
            const answer = decide(world.run, { verb: 'approve', fingerprints: current }, factsFor(world, each), now)
            expect(answer.ok).toBe(true)
          }
          if (next) command(world, next, { verb: 'approve', fingerprints: current })
        }
        expect(world.completed).toBe(true)
        expectSound(world)
      }),
      { numRuns: 500 },
    )
  })
})
