import type { CollectionSlug, PayloadRequest } from 'payload'

import { claim } from '../../database/claim'
import { createRecord } from '../../requests/productRecords'
import type { Clock } from '../../settings/clock'
import { envelope } from '../formats/envelope'
import { deliveriesSlug, type Delivery } from '../records/deliveries'
import { portalsSlug, type Portal } from '../records/portals'
import type { EditionInput, Language } from '../rules/editionInput'
import { heldUntil } from '../rules/heldUntil'
import { isRouted } from '../rules/routing'
import { deliveryIdOf, deliveryKey } from './deliveryKeys'
import { keepBack } from './keepBack'
import { overtakeOlder } from './overtakeOlder'
import { newestEditions } from './readEditions'

export type QueueOptions = {
  /** Where the portals reach us, without a slash at the end. */
  serverURL: string
  clock: Clock
  /** The collection of editions. @default 'editions' */
  editions?: string
  /** Of which collections editions leave the house; those of any other are owed to nobody. @default all */
  leaving?: readonly string[]
}

type Editions = Partial<Record<Language, EditionInput>>

/**
 * Writes what a new edition owes to the portals: one row a portal, in the transaction of `req`, which is the approval's
 * (design §1.3). Older rows of its language are overtaken; rows of the other language that waited for it are released.
 */
export async function queueDeliveries(
  req: PayloadRequest,
  edition: EditionInput,
  options: QueueOptions,
): Promise<void> {
  if (options.leaving && !options.leaving.includes(edition.collection)) return
  const now = options.clock.now()
  const inTheAir = await overtakeOlder(req, edition)
  const newest = await newestEditions(req, options.editions ?? 'editions', edition)
  const portals = await everyPortal(req)
  if (edition.sensitivity === 'restricted') {
    const ordinaryOnly = portals.filter((portal) => !portal.takesRestricted).map(({ id }) => id)
    await keepBack(req, edition, ordinaryOnly)
  }
  for (const portal of portals) {
    if (!isRouted(portal, edition)) continue
    const standing = routedEditions(portal, newest)
    const released = !heldUntil(portal.requiredLanguages, standing).held
    const other = otherLanguage(standing, edition.language)
    const frozen = released ? freeze({ portal, edition, other, now, serverURL: options.serverURL }) : held
    await createRecord<Delivery>(req, deliveriesSlug, {
      ...newRow(portal, edition),
      ...frozen,
      after: inTheAir.get(portal.id) ?? '',
    })
    if (released && other) await releaseHeld(req, portal, other, edition, now, options.serverURL)
  }
}

/** Also those that are switched off: what is approved meanwhile is owed to them, and goes when they are on again. */
async function everyPortal(req: PayloadRequest): Promise<Portal[]> {
  const { docs } = await req.payload.db.find<Portal>({
    collection: portalsSlug as CollectionSlug,
    limit: 0,
    pagination: false,
    req,
    sort: 'slug',
  })
  return docs.map((portal) => ({
    ...portal,
    requiredLanguages: portal.requiredLanguages ?? [],
    takesLanguages: portal.takesLanguages ?? [],
    takesCollections: portal.takesCollections ?? [],
    takesTopics: (portal.takesTopics ?? []).map(String),
  }))
}

/** What stands as far as this portal is concerned: an edition that does not go there can be neither awaited nor linked. */
const routedEditions = (portal: Portal, newest: Editions): Editions =>
  Object.fromEntries(Object.entries(newest).filter(([, edition]) => isRouted(portal, edition)))

const otherLanguage = (standing: Editions, language: Language): EditionInput | null =>
  standing[language === 'vi' ? 'en' : 'vi'] ?? null

const newRow = (portal: Portal, edition: EditionInput) => ({
  key: deliveryKey(portal.id, edition.id),
  portal: portal.id,
  destination: portal.slug,
  edition: edition.id,
  title: edition.title,
  collection: edition.collection,
  document: edition.document,
  group: edition.group,
  language: edition.language,
  number: edition.number,
  fingerprint: edition.fingerprint,
  unit: edition.unit,
  deliveryId: deliveryIdOf(portal.id, edition.id),
  webhookId: deliveryIdOf(portal.id, edition.id),
  overtaken: false,
  uncertain: false,
  needsPerson: false,
  leaseToken: '',
  finding: '',
  lastCode: '',
  ...noTimes,
})

/** Said, so that a row looks the same on every database: MongoDB would leave out what is not given. */
const noTimes = {
  frozenAt: null,
  nextAttemptAt: null,
  leaseUntil: null,
  acceptedAt: null,
  confirmedAt: null,
  checkAt: null,
}

const held = { state: 'held', body: '', bodyHash: '', contentHash: '' } as const

type Freeze = { portal: Portal; edition: EditionInput; other: EditionInput | null; now: Date; serverURL: string }

/** The bytes that go out, fixed from here on: every retry sends the same. */
function freeze({ portal, edition, other, now, serverURL }: Freeze) {
  const deliveryId = deliveryIdOf(portal.id, edition.id)
  const frozen = envelope({ edition, other, deliveryId, destination: portal.slug, serverURL, now })
  return { ...frozen, state: 'due', frozenAt: now.toISOString(), nextAttemptAt: now.toISOString() }
}

/** Lets go of the row of the other language's newest edition, if it waited; its bytes now name the edition that came. */
async function releaseHeld(
  req: PayloadRequest,
  portal: Portal,
  waiting: EditionInput,
  came: EditionInput,
  now: Date,
  serverURL: string,
): Promise<void> {
  const key = deliveryKey(portal.id, waiting.id)
  await claim<Delivery>(req.payload, {
    collection: deliveriesSlug as CollectionSlug,
    where: { and: [{ key: { equals: key } }, { state: { equals: 'held' } }, { overtaken: { equals: false } }] },
    data: freeze({ portal, edition: waiting, other: came, now, serverURL }),
    req,
  })
}
