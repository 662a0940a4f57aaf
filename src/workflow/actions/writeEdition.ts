import type { PayloadRequest } from 'payload'

import { reachFailPoint } from '../../database/failPoints'
import { CodedError } from '../../errors/codedError'
import type { Language } from '../../i18n/languages'
import { createRecord } from '../../requests/productRecords'
import { editionsSlug, type Edition } from '../records/editions'
import { canonicalText, fingerprint } from '../rules/fingerprint'
import { frozenFilesIn, requireFrozen } from '../wording/frozenFiles'
import { titleOf } from '../wording/readWording'
import type { WorkflowOptions } from '../workflowOptions'
import { newestEdition } from './contributionStore'
import type { Facts } from './gatherFacts'
import { translatedWording } from './translatedWording'

export type WrittenEdition = { id: string; language: Language; number: number; fingerprint: string }

/** Freezes the wordings that were just signed, in the signature's transaction, and tells whoever listens. */
export async function writeEditions(
  req: PayloadRequest,
  options: WorkflowOptions,
  facts: Facts,
): Promise<WrittenEdition[]> {
  const editions: Edition[] = []
  for (const language of facts.run.languages) editions.push(await writeEdition(req, options, facts, language))
  for (const edition of editions) for (const tell of options.afterEdition) await tell(req, edition)
  return editions.map(({ fingerprint, id, language, number }) => ({ id: String(id), language, number, fingerprint }))
}

async function writeEdition(
  req: PayloadRequest,
  options: WorkflowOptions,
  facts: Facts,
  language: Language,
): Promise<Edition> {
  const { run, wording } = facts
  const content = wording.contents[language]
  const previous = await newestEdition(req, run.collection, run.document, language, {
    firstApprovedAt: true,
    number: true,
  })
  const number = (previous?.number ?? 0) + 1
  const text = canonicalText(content)
  const files = frozenFilesIn(options, content)
  if (!(await requireFrozen(options, files))) throw new CodedError('review.conflict')
  const approvedAt = options.clock.now().toISOString()
  const edition = await createRecord<Edition>(req, editionsSlug, {
    key: [run.collection, run.document, language, number].join(':'),
    collection: run.collection,
    document: run.document,
    group: `${run.collection}-${run.document}`,
    language,
    number,
    fingerprint: fingerprint(content),
    content: text,
    title: titleOf(wording, options.collections[run.collection]?.titleField ?? 'title', language),
    slug: textField(content.fields.slug),
    unit: wording.unit,
    topics: topicIds(content.fields.topics),
    sensitivity: content.fields.sensitivity === 'restricted' ? 'restricted' : 'ordinary',
    translates: language === 'en' ? await translatedBy(req, facts) : '',
    media: JSON.stringify(files),
    run: run.id,
    approvedAt,
    firstApprovedAt: previous?.firstApprovedAt ?? approvedAt,
  })
  await reachFailPoint('approve.editionWritten')
  return edition
}

/**
 * An en edition says which vi wording it translates: the one it was submitted against, whatever vi has become since, or the
 * one that is signed together with it. A newer vi edition makes it outdated from its first moment.
 */
async function translatedBy(req: PayloadRequest, { row, run, wording }: Facts): Promise<string> {
  if (run.languages.includes('vi')) return wording.fingerprints.vi
  // Reviews that were opened before this was written down know no better than what stands now.
  return row.translates || translatedWording(req, run.languages, wording)
}

const textField = (value: unknown): string => (typeof value === 'string' ? value : '')

function topicIds(value: unknown): string {
  if (!Array.isArray(value)) return ''
  return ` ${value.map((topic: { id?: unknown }) => String(topic.id ?? '')).join(' ')} `
}
