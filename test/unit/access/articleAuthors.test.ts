import { expect, it } from 'vitest'

import { articleAuthors } from '../../../src/access/roles'
import { newsroomArticlePolicy } from '../../../src/workflow/rules/defaultPolicies'

it('whoever may write an article may submit it, and the other way round', () => {
  expect([...articleAuthors].sort()).toEqual([...newsroomArticlePolicy.authors].sort())
})
