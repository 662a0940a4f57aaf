import type { ReviewPolicy } from '../../src/workflow/rules/policy'
import type { AnsweredVerb } from '../e2e/crash/crashDesk'
import type { Stored } from './stored'

/** `<run> <verb>` of every decision that was answered with yes. */
export function decisionsAsked(verbs: readonly AnsweredVerb[]): string[] {
  const named: Record<string, string> = { approve: 'approve', 'request-changes': 'requestChanges' }
  return verbs
    .flatMap(({ path }) => {
      const [, run, verb] = /\/runs\/([^/]+)\/([^/]+)$/.exec(path) ?? []
      return verb ? [`${run} ${named[verb]}`] : []
    })
    .sort()
}

export const decisionsStored = ({ decisions }: Stored): string[] =>
  decisions.map(({ run, verb }) => `${run} ${verb}`).sort()

/** Runs that ended without all that such an end writes, or with more. */
export function brokenRuns({ decisions, editions, runs }: Stored): string[] {
  return runs.flatMap((run) => {
    const made = editions.filter((edition) => edition.run === run.id).map(({ language }) => language)
    const signed = decisions.filter((decision) => decision.run === run.id)
    const steps = (JSON.parse(run.policy) as ReviewPolicy).steps.map(({ key }) => key)
    const approvals = signed.filter(({ verb }) => verb === 'approve').map(({ step }) => step)
    const whole =
      run.state === 'approved'
        ? made.join() === run.languages.split(' ').join() && approvals.sort().join() === steps.sort().join()
        : run.state === 'returned' && made.length === 0 && signed.some(({ verb }) => verb === 'requestChanges')
    return whole ? [] : [`${run.id}: ${run.state}, editions ${made.join()}, approved at ${approvals.join()}`]
  })
}

/** Editions without their run, or that are owed to anybody more or less than once. */
export function brokenEditions({ deliveries, editions, runs }: Stored, portals: number): string[] {
  return editions.flatMap((edition) => {
    const owed = deliveries.filter((delivery) => delivery.edition === edition.id).map(({ destination }) => destination)
    const run = runs.find(({ id }) => id === edition.run)
    const whole = owed.length === portals && new Set(owed).size === portals && run?.state === 'approved'
    return whole ? [] : [`${edition.id}: run ${run?.state}, owed to ${owed.join()}`]
  })
}

/** Articles that miss what their first save writes beside them, and versions and contributions of no article. */
export function halfArticles({ articles, contributions, versions }: Stored): string[] {
  const ids = new Set(articles.map(({ id }) => id))
  const touched = new Set(
    contributions.filter(({ collection }) => collection === 'articles').map(({ document }) => document),
  )
  const kept = new Set(versions)
  return [
    ...articles.flatMap(({ id }) => (touched.has(id) && kept.has(id) ? [] : [`article ${id}`])),
    ...[...kept].filter((id) => !ids.has(id)).map((id) => `version of ${id}`),
    ...[...touched].filter((id) => !ids.has(id)).map((id) => `contribution to ${id}`),
  ]
}
