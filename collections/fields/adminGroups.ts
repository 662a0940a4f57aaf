/** The groups of the admin's menu. */
export const adminGroups = {
  content: { vi: 'Nội dung', en: 'Content' },
  reference: { vi: 'Danh mục', en: 'Reference' },
  people: { vi: 'Con người', en: 'People' },
}
