import path from 'node:path'
import { fileURLToPath } from 'node:url'

import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { en } from '@payloadcms/translations/languages/en'
import { vi } from '@payloadcms/translations/languages/vi'
import { buildConfig, type CollectionConfig, type Config } from 'payload'
import sharp from 'sharp'

import { contentSlugs } from './collections/content/contentUses'
import { everyCollection } from './collections/everyCollection'
import { pillarOptions } from './collections/fields/choices'
import { administered } from './hooks/administered'
import { queueDeliveriesAfterEdition } from './hooks/queueDeliveries'
import { queueMessagesAfterReview } from './hooks/queueMessages'
import { administrators } from './src/access/administrators'
import { readOwnMessages } from './src/access/readOwnMessages'
import { readOwnUnit } from './src/access/readOwnUnit'
import { readsAll } from './src/access/readsAll'
import { signedIn } from './src/access/signedIn'
import { databaseAdapter } from './src/database/databaseAdapter'
import { portalDelivery } from './src/delivery/portalDelivery'
import { outgoingMail } from './src/mail/outgoingMail'
import { payloadMail } from './src/mail/payloadMail'
import { answerCodedError } from './src/requests/answerCodedError'
import { checkContentInput } from './src/requests/checkContentInput'
import { clampLimit } from './src/requests/clampLimit'
import { limitQueryDepth } from './src/requests/limitQueryDepth'
import { systemClock } from './src/settings/clock'
import { readSettings } from './src/settings/readSettings'
import { topicCoverage } from './src/topics/topicCoverage'
import { editorialWorkflow } from './src/workflow/editorialWorkflow'
import { articlePreflight } from './src/workflow/rules/articlePreflight'
import { exhibitionPolicy, newsroomArticlePolicy, publicationPolicy } from './src/workflow/rules/defaultPolicies'
import { exhibitionPreflight } from './src/workflow/rules/exhibitionPreflight'
import { publicationPreflight } from './src/workflow/rules/publicationPreflight'

const settings = readSettings(process.env)
const root = path.dirname(fileURLToPath(import.meta.url))

/** What every collection of people's own data has in common: it is checked before Payload looks at it. */
const checked = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  // A tab of raw JSON says nothing to the people who write; the API itself is documented.
  admin: { ...collection.admin, hideAPIURL: true },
  hooks: {
    ...collection.hooks,
    beforeOperation: [checkContentInput(), clampLimit, ...(collection.hooks?.beforeOperation ?? [])],
  },
})

export default buildConfig({
  serverURL: settings.serverURL,
  secret: settings.secret,
  telemetry: false,
  logger: { options: { level: settings.logLevel } },
  // What a person was told is no fault of the house: one line, without a stack. Real faults of GraphQL are logged by
  // answerCodedError, because Payload knows all of them by one name.
  loggingLevels: {
    AuthenticationError: 'info',
    CodedError: 'info',
    FileUploadError: 'info',
    GraphQLError: 'info',
    LockedAuth: 'info',
  } as Config['loggingLevels'],
  sharp,
  editor: lexicalEditor(),
  db: databaseAdapter(settings),
  email: payloadMail(settings, systemClock),
  admin: {
    avatar: 'default',
    user: 'users',
    dateFormat: 'dd/MM/yyyy HH:mm',
    timezones: { defaultTimezone: 'Asia/Ho_Chi_Minh' },
    importMap: { baseDir: root, importMapFile: path.join(root, 'src/app/(payload)/admin/importMap.js') },
    meta: {
      defaultOGImageType: 'off',
      icons: [{ rel: 'icon', type: 'image/x-icon', url: '/favicon.ico' }],
      openGraph: { description: 'Tòa soạn và quy trình duyệt', siteName: 'Cầu Nối', title: 'Cầu Nối' },
      titleSuffix: '· Cầu Nối',
    },
    components: {
      graphics: { Icon: '/src/admin/Icon#Icon', Logo: '/src/admin/Logo#Logo' },
      afterDashboard: ['/src/topics/admin/CoverageSection#CoverageSection', '/src/calendar/admin/Upcoming#Upcoming'],
      beforeNavLinks: ['/src/calendar/admin/CalendarLink#CalendarLink'],
      views: {
        calendar: {
          Component: '/src/calendar/admin/CalendarView#CalendarView',
          exact: true,
          meta: { title: 'Lịch' },
          path: '/calendar',
        },
        dashboard: { Component: '/src/workflow/admin/MyWork#MyWork' },
      },
    },
  },
  collections: everyCollection(settings).map(checked),
  plugins: [
    editorialWorkflow({
      collections: {
        articles: { policy: newsroomArticlePolicy, preflight: articlePreflight },
        exhibitions: { policy: exhibitionPolicy, preflight: exhibitionPreflight },
        publications: { policy: publicationPolicy, preflight: publicationPreflight },
      },
      travelling: ['media'],
      related: {
        media: 'sha256 mimeType filename filesize width height alt caption credit licence people takenAt place'.split(
          ' ',
        ),
        programmes: ['code', 'name'],
        topics: ['clause', 'name', 'pillar', 'mediaTopicUri'],
        units: ['slug', 'name', 'shortName'],
      },
      readsAll: (req) => readsAll(req.user),
      afterEdition: [
        queueDeliveriesAfterEdition({ clock: systemClock, leaving: contentSlugs, serverURL: settings.serverURL }),
      ],
      afterReview: [
        queueMessagesAfterReview({ clock: systemClock, from: settings.mailFrom, serverURL: settings.serverURL }),
      ],
      clock: systemClock,
      dataDir: settings.dataDir,
    }),
    portalDelivery({
      collections: [...contentSlugs],
      topics: 'topics',
      readPortals: signedIn,
      managePortals: administrators,
      readDeliveries: readOwnUnit(),
    }),
    topicCoverage({
      clock: systemClock,
      collections: contentSlugs,
      editions: 'editions',
      pillars: pillarOptions.map(({ value }) => value),
      programmes: 'programmes',
      readsAll: (req) => readsAll(req.user),
      topics: 'topics',
    }),
    outgoingMail({ from: settings.mailFrom, readMessages: readOwnMessages }),
    administered(
      {
        users: 'account',
        portals: 'portal',
        units: 'unit',
        topics: 'topic',
        programmes: 'programme',
        'library-documents': 'libraryDocument',
        observances: 'observance',
      },
      systemClock,
    ),
  ],
  localization: {
    defaultLocale: 'vi',
    fallback: true,
    locales: [
      { code: 'vi', label: { vi: 'Tiếng Việt', en: 'Vietnamese' } },
      { code: 'en', label: { vi: 'Tiếng Anh', en: 'English' } },
    ],
  },
  i18n: {
    fallbackLanguage: 'vi',
    supportedLanguages: { vi, en },
    // Two words of Payload's that say something else here: its landing page is ours, and the language is the text's.
    translations: {
      vi: { general: { dashboard: 'Việc của tôi', locale: 'Ngôn ngữ nội dung' } },
      en: { general: { dashboard: 'My work', locale: 'Language of the text' } },
    },
  },
  defaultDepth: 1,
  maxDepth: 3,
  graphQL: { disablePlaygroundInProduction: true, maxComplexity: 500, validationRules: limitQueryDepth },
  hooks: { afterError: [answerCodedError] },
  jobs: { access: { cancel: () => false, queue: () => false, run: () => false } },
  upload: { abortOnLimit: true, limits: { fileSize: 50_000_000 } },
  // Not declared for the whole program: the plugins and the tests' small configurations know other collections.
  typescript: { autoGenerate: false, declare: false, outputFile: path.join(root, 'src/payload-types.ts') },
})
