/** The import rules of the house: who may import whom. `npm run check:imports` holds them. */
const feature = (name) => ({
  name: `${name}-imports-no-other-feature`,
  severity: 'error',
  comment: 'Features meet in payload.config.ts and hooks/ only.',
  from: { path: `^src/${name}/` },
  to: { path: `^src/(workflow|delivery|reporting|topics|calendar)/`, pathNot: `^src/${name}/` },
})

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'rules-are-pure',
      severity: 'error',
      comment: 'rules/ imports nothing but other rules, error codes and the hashing of canonical text.',
      from: { path: '^src/[^/]+/rules/' },
      to: {
        pathNot: [
          '^src/[^/]+/rules/',
          '^src/(errors|i18n)/',
          '^node_modules/canonicalize/',
          '^node_modules/diff/',
          '^crypto$',
          '^node:crypto$',
        ],
      },
    },
    {
      name: 'actions-import-inward',
      severity: 'error',
      from: { path: '^src/(workflow|delivery|reporting|topics)/actions/' },
      to: {
        path: '^src/',
        pathNot: [
          '/rules/',
          '/actions/',
          '/records/',
          '/formats/',
          // What a feature's verbs share: its options, its people, the wording that is signed.
          '^src/workflow/(people|wording|workflowOptions)',
          '^src/topics/topicCoverage',
          '^src/(database|requests|evidence|mail|errors|i18n|settings|access)/',
          '^src/payload-types',
        ],
      },
    },
    feature('workflow'),
    feature('delivery'),
    feature('reporting'),
    feature('topics'),
    feature('calendar'),
    {
      name: 'mail-and-worker-import-no-feature',
      severity: 'error',
      comment: 'Features hand over what a mail says and what a worker carries.',
      from: { path: '^src/(mail|worker)/' },
      to: { path: '^src/(workflow|delivery|reporting)/' },
    },
    {
      name: 'nobody-imports-the-entry-points',
      severity: 'error',
      from: { path: '^(src|collections|hooks|seed|sandbox)/', pathNot: '^src/(app|cli|server)/' },
      to: { path: '^src/(app|cli|server)/' },
    },
    {
      name: 'src-does-not-import-collections',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(app|cli|server)/' },
      to: { path: '^(collections|hooks|seed)/' },
    },
    {
      name: 'sandbox-is-a-stranger',
      severity: 'error',
      from: { path: '^sandbox/' },
      to: { path: '^(src|collections|hooks|seed|payload\\.config)' },
    },
    {
      name: 'product-does-not-import-sandbox',
      severity: 'error',
      from: { path: '^(src|collections|hooks|seed)/', pathNot: '^src/cli/' },
      to: { path: '^(sandbox|test)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(payload-types\\.ts|importMap\\.js|migrations/sqlite)' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default'] },
  },
}
