import { expect, it } from 'vitest'

import { lexicalParagraphs } from '../../../seed/lexicalParagraphs'

it('makes headings, quotations and paragraphs, in composed text', () => {
  const { root } = lexicalParagraphs(['Mở đầu'.normalize('NFD'), '## Phần hai', '> Lời hay'])
  expect(root.children?.map((node) => [node.type, node.children?.[0]?.text])).toEqual([
    ['paragraph', 'Mở đầu'],
    ['heading', 'Phần hai'],
    ['quote', 'Lời hay'],
  ])
  expect(root.children?.[1]?.tag).toBe('h2')
})
