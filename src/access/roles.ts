/** What people do in a unit (design §4). Order is the order of pick lists. */
export const roles = [
  'reporter',
  'deskEditor',
  'chiefEditor',
  'publicationEditor',
  'translator',
  'exhibitionOfficer',
  'leader',
  'focalPoint',
  'coordinator',
  'administrator',
  'auditor',
] as const

export type Role = (typeof roles)[number]

/** The words people see for each role. */
export const roleLabels: Record<Role, { vi: string; en: string }> = {
  reporter: { vi: 'Phóng viên', en: 'Reporter' },
  deskEditor: { vi: 'Biên tập viên', en: 'Desk editor' },
  chiefEditor: { vi: 'Tổng biên tập', en: 'Editor-in-chief' },
  publicationEditor: { vi: 'Chuyên viên ấn phẩm', en: 'Publication editor' },
  translator: { vi: 'Biên dịch', en: 'Translator' },
  exhibitionOfficer: { vi: 'Chuyên viên triển lãm', en: 'Exhibition officer' },
  leader: { vi: 'Lãnh đạo đơn vị', en: 'Leader of the unit' },
  focalPoint: { vi: 'Cán bộ đầu mối', en: 'Focal point' },
  coordinator: { vi: 'Điều phối', en: 'Coordinator' },
  administrator: { vi: 'Quản trị', en: 'Administrator' },
  auditor: { vi: 'Thanh tra', en: 'Auditor' },
}

/** Roles that only the lead department gives, so that holding one is enough to know where (`checkMembershipRoles`). */
export const leadRoles: readonly Role[] = ['coordinator', 'administrator']

/** Slug of the unit that leads the programme: Sở Thông tin và Truyền thông (clause P-IV.2). */
export const leadUnitSlug = 'so-tttt'

/** Who writes articles in their own unit; the same as the authors of the newsroom's review policy, who may submit them. */
export const articleAuthors: readonly Role[] = ['reporter', 'deskEditor']

/** Who writes publications: whose policy it is says the same. */
export const publicationAuthors: readonly Role[] = ['publicationEditor', 'translator']

/** Who writes exhibitions. */
export const exhibitionAuthors: readonly Role[] = ['exhibitionOfficer', 'deskEditor']

/** Who adds media to their unit's library: those who write articles or publications, and those who show works. */
export const mediaAuthors: readonly Role[] = [
  ...new Set([...articleAuthors, ...publicationAuthors, ...exhibitionAuthors]),
]

export const isRole = (value: unknown): value is Role => roles.some((role) => role === value)
