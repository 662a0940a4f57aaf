import { createHash } from 'node:crypto'

import { expect } from 'vitest'

import type { Newsroom } from '../../helpers/newsroom'
import { recordsOf } from './recordsOf'

/** No edition of a wording that nobody signed, none signed by somebody who touched it, none with an open review. */
export async function expectEverythingSigned(newsroom: Newsroom, document: string, lastStep: string): Promise<void> {
  const editions = await recordsOf(newsroom, 'editions', document)
  const decisions = await recordsOf(newsroom, 'review-decisions', document)
  const contributions = await recordsOf(newsroom, 'contributions', document)
  const runs = await recordsOf(newsroom, 'review-runs', document)
  const open = await recordsOf(newsroom, 'open-reviews', document)
  for (const edition of editions) {
    expect(createHash('sha256').update(String(edition.content)).digest('hex')).toBe(edition.fingerprint)
    const signed = decisions.filter(
      ({ fingerprints, run, step }) =>
        run === edition.run && step === lastStep && String(fingerprints).includes(String(edition.fingerprint)),
    )
    expect(signed).toHaveLength(1)
    const touched = contributions.filter(
      ({ language, since }) => language === edition.language && Number(since) === Number(edition.number) - 1,
    )
    expect(touched.map(({ user }) => user)).not.toContain(signed[0]?.user)
  }
  const approved = runs.filter(({ state }) => state === 'approved').map(({ id }) => id)
  expect(approved.sort()).toEqual([...new Set(editions.map(({ run }) => String(run)))].sort())
  expect(new Set(open.map(({ run }) => run))).toEqual(
    new Set(runs.filter(({ state }) => state === 'open').map(({ id }) => id)),
  )
}
