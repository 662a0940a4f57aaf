import { expect, it } from 'vitest'

import { articleAuthors, exhibitionAuthors, publicationAuthors } from '../../../src/access/roles'
import { exhibitionPolicy, newsroomArticlePolicy, publicationPolicy } from '../../../src/workflow/rules/defaultPolicies'

it.each([
  ['an article', articleAuthors, newsroomArticlePolicy],
  ['an exhibition', exhibitionAuthors, exhibitionPolicy],
  ['a publication', publicationAuthors, publicationPolicy],
] as const)('whoever may write %s may submit it, and the other way round', (_kind, authors, policy) => {
  expect([...authors].sort()).toEqual([...policy.authors].sort())
})
