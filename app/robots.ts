import type { MetadataRoute } from 'next'
import { publicOrigin } from './public-origin'

/** What search engines may read: the public pages. What belongs to one person, or only computes, is not for them. */
export default async function robots(): Promise<MetadataRoute.Robots> {
  return {
    rules: { userAgent: '*', allow: '/', disallow: ['/cases', '/account', '/language', '/api/v1/calculate'] },
    sitemap: `${await publicOrigin()}/sitemap.xml`,
  }
}
