import path from 'node:path'
import type { NextConfig } from 'next'

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // Types are checked by `npm test`, tests included; a start does not need to wait for them again.
  typescript: { ignoreBuildErrors: true },
  // Letters are the only images we serve; the optimizer is a door with nothing behind it.
  images: { unoptimized: true },
  serverExternalPackages: ['piscina', 'better-sqlite3', '@prisma/client', '@prisma/adapter-better-sqlite3', 'pino'],
  sassOptions: { loadPaths: [path.join(process.cwd(), 'node_modules/@uswds/uswds/packages')], quietDeps: true },
  experimental: {
    serverActions: { bodySizeLimit: '256kb' },
    // A longer body reaches a route cut off, without a word: this is above the most proxy.ts lets through.
    proxyClientMaxBodySize: '12mb',
    // There are two root layouts, and an address of neither has one of its own.
    globalNotFound: true,
  },
}

export default config
