import type { SelectFieldManyValidation } from 'payload'
import { select } from 'payload/shared'

import { unitId } from '../../src/access/memberships'
import { leadRoles, leadUnitSlug } from '../../src/access/roles'

const leadOnly = {
  vi: 'Vai trò điều phối và quản trị chỉ có ở đơn vị chủ trì (Sở Thông tin và Truyền thông).',
  en: 'Coordinator and administrator are roles of the lead department (Sở Thông tin và Truyền thông) only.',
}

/**
 * Coordinators and administrators read everything, so only the lead department has them. Held here, on every way in, it
 * lets the access rules decide from the person alone, without asking the database on each request.
 */
export const checkMembershipRoles: SelectFieldManyValidation = async (value, options) => {
  const held = Array.isArray(value) ? value : []
  if (held.some((role) => leadRoles.some((lead) => lead === role))) {
    const { req } = options
    const unit = unitId((options.siblingData as { unit?: unknown }).unit)
    const stored = unit
      ? await req.payload.db.findOne<{ id: string; slug?: string }>({
          collection: 'units',
          req,
          where: { id: { equals: unit } },
        })
      : null
    if (stored?.slug !== leadUnitSlug) return req.i18n.language === 'en' ? leadOnly.en : leadOnly.vi
  }
  return select(value, options)
}
