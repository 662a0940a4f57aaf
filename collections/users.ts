import type { CollectionConfig, Field } from 'payload'

import { checkMembershipRoles } from './fields/checkMembershipRoles'
import { adminGroups } from './fields/adminGroups'
import { authorFields } from './fields/authorFields'
import { refuseInactive } from '../hooks/refuseInactive'
import { requireLongPassword } from '../hooks/requireLongPassword'
import { stampAuthors } from '../hooks/stampAuthors'
import { administrators, administratorsField } from '../src/access/administrators'
import { nobody } from '../src/access/nobody'
import { readColleagues, updateOwnAccount } from '../src/access/ownAccount'
import { roleLabels, roles } from '../src/access/roles'
import { isSignedIn } from '../src/access/signedIn'
import { CodedError } from '../src/errors/codedError'
import { searchable } from '../src/search/searchable'
import type { Settings } from '../src/settings/readSettings'

const memberships: Field = {
  name: 'memberships',
  type: 'array',
  label: { vi: 'Nơi công tác', en: 'Memberships' },
  labels: { singular: { vi: 'Nơi công tác', en: 'Membership' }, plural: { vi: 'Nơi công tác', en: 'Memberships' } },
  access: { create: administratorsField, update: administratorsField },
  admin: {
    description: {
      vi: 'Vai trò có hiệu lực trong đơn vị ghi cùng dòng. Một người có thể làm ở nhiều đơn vị.',
      en: 'Roles hold in the unit on the same line. One person may work in several units.',
    },
  },
  fields: [
    {
      name: 'unit',
      type: 'relationship',
      relationTo: 'units',
      required: true,
      label: { vi: 'Đơn vị', en: 'Unit' },
    },
    {
      name: 'roles',
      type: 'select',
      hasMany: true,
      required: true,
      label: { vi: 'Vai trò', en: 'Roles' },
      options: roles.map((value) => ({ value, label: roleLabels[value] })),
      validate: checkMembershipRoles,
    },
  ],
}

const account: Field[] = [
  // Payload's own field with a closed door: an address is a sign-in name, given by an administrator.
  {
    name: 'email',
    type: 'email',
    required: true,
    unique: true,
    label: { vi: 'Thư điện tử', en: 'E-mail' },
    access: { create: administratorsField, update: administratorsField },
  },
  {
    name: 'name',
    type: 'text',
    required: true,
    maxLength: 120,
    label: { vi: 'Họ và tên', en: 'Full name' },
  },
  {
    name: 'language',
    type: 'select',
    defaultValue: 'vi',
    label: { vi: 'Ngôn ngữ thư và thông báo', en: 'Language of mails and messages' },
    options: [
      { value: 'vi', label: { vi: 'Tiếng Việt', en: 'Vietnamese' } },
      { value: 'en', label: { vi: 'Tiếng Anh', en: 'English' } },
    ],
  },
  {
    name: 'active',
    type: 'checkbox',
    defaultValue: true,
    label: { vi: 'Đang hoạt động', en: 'Active' },
    access: { create: administratorsField, update: administratorsField },
    admin: {
      position: 'sidebar',
      description: {
        vi: 'Bỏ chọn để ngừng tài khoản. Không xóa người dùng: tên của họ còn trong hồ sơ duyệt.',
        en: 'Clear it to switch the account off. People are not deleted: their names stand in review records.',
      },
    },
  },
]

/**
 * People who sign in, and where they work as what. Only administrators give accounts, memberships and addresses;
 * everybody keeps their own name, language and password.
 * @param settings.serverURL where people reach the server; over https, cookies travel there only
 */
export function users({ serverURL }: Pick<Settings, 'serverURL'>): CollectionConfig {
  const collection: CollectionConfig = {
    slug: 'users',
    labels: { singular: { vi: 'Người dùng', en: 'User' }, plural: { vi: 'Người dùng', en: 'Users' } },
    admin: {
      group: adminGroups.people,
      useAsTitle: 'name',
      defaultColumns: ['name', 'email', 'memberships', 'active'],
    },
    auth: {
      // Payload would note the time of a request outside its own open transaction, which nothing here may; the server
      // lets 20 a minute through from one address.
      forgotPassword: { minRequestInterval: 0 },
      cookies: { sameSite: 'Lax', secure: serverURL.startsWith('https:') },
      lockTime: 10 * 60 * 1000,
      maxLoginAttempts: 5,
      tokenExpiration: 8 * 60 * 60,
      useAPIKey: false,
    },
    access: {
      admin: ({ req }) => isSignedIn(req.user),
      create: administrators,
      read: readColleagues,
      update: updateOwnAccount,
      delete: nobody,
      unlock: administrators,
    },
    disableBulkEdit: true,
    disableDuplicate: true,
    // Without this the first visitor of an empty installation would become its owner (field guide T18).
    endpoints: [
      {
        path: '/first-register',
        method: 'post',
        handler: () => {
          throw new CodedError('auth.firstRegisterClosed')
        },
      },
      // Addresses are given by an administrator, so nothing is verified by mail; Payload's own route would answer 500.
      {
        path: '/verify/:token',
        method: 'post',
        handler: () => {
          throw new CodedError('request.unknownRoute')
        },
      },
    ],
    // Signing in goes through REST alone, where the number of tries from one address is limited.
    graphQL: { disableMutations: true },
    hooks: {
      beforeOperation: [requireLongPassword],
      beforeLogin: [refuseInactive],
      beforeChange: [stampAuthors],
    },
    fields: [...account, memberships, ...authorFields],
  }
  return searchable(collection, { fields: ['name', 'email'], label: { vi: 'họ tên, thư điện tử', en: 'name, e-mail' } })
}
