import path from 'node:path'

import { withPayload } from '@payloadcms/next/withPayload'

import product from '../../../next.config.mjs'

/** As the product's, for an app whose sources lie beside it. @type {import('next').NextConfig} */
const root = path.resolve(import.meta.dirname, '../../..')
const { poweredByHeader, serverExternalPackages, typescript } = product

export default withPayload(
  { outputFileTracingRoot: root, poweredByHeader, serverExternalPackages, turbopack: { root }, typescript },
  { devBundleServerPackages: false },
)
