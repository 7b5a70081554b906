import { integer } from 'drizzle-orm/sqlite-core'

/** The number of the trail's leaf that tells of this row. */
export const leaf = () => integer('audit_seq').notNull()
