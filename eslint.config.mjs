import js from '@eslint/js'
import tseslint from 'typescript-eslint'

/** What comes in as an argument everywhere else is read only in these places. */
const doorsToTheMachine = [
  'src/settings/**',
  'src/server/**',
  'src/cli/**',
  'sandbox/**',
  'test/**',
  'payload.config.ts',
  '*.config.*',
]

export default tseslint.config(
  {
    ignores: [
      'node_modules/**',
      '**/.next/**',
      '**/dist/**',
      'data/**',
      '.cache/**',
      'test-results/**',
      'src/payload-types.ts',
      '**/importMap.js',
      'src/database/migrations/sqlite/**',
      '**/next-env.d.ts',
      '*.cjs',
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      complexity: ['error', 18],
      'max-lines': ['error', 300],
      'max-lines-per-function': ['error', { max: 60, skipComments: true, skipBlankLines: true }],
      'no-console': 'error',
    },
  },
  {
    files: ['**/*.{ts,tsx}'],
    ignores: [...doorsToTheMachine, 'src/**/admin/**', 'src/app/**'],
    rules: {
      'no-restricted-properties': [
        'error',
        {
          object: 'process',
          property: 'env',
          message: 'Read settings/ instead: the environment comes in as an argument.',
        },
        { object: 'Date', property: 'now', message: 'Time comes in as an argument.' },
        { object: 'Math', property: 'random', message: 'Randomness comes in as an argument.' },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Time comes in as an argument.' },
      ],
    },
  },
  { files: ['test/**', 'sandbox/**', 'src/cli/**'], rules: { 'no-console': 'off' } },
  // A describe block is a list of behaviours, not a function someone has to hold in mind.
  { files: ['test/**'], rules: { 'max-lines-per-function': 'off' } },
  { files: ['**/*.mjs', '*.config.*'], extends: [tseslint.configs.disableTypeChecked] },
)
