import { openDatabase } from '../../storage/open.ts'
import type { InThread } from '../../background.ts'
import type { TallyOptions } from '../tally/rule.ts'
import type { Watch } from '../tally/shares/stage.ts'
import { advise } from './advise.ts'
import type { Advice } from './advise.ts'
import { countPool } from './count-pool.ts'
import type { Counted } from './count-pool.ts'

/** What is counted in a thread of its own: what is committed in this database, over a connection of the thread's own. */
export interface CountWork { readonly file: string, readonly kind: 'tally' | 'advice', readonly poolId: number, readonly options: TallyOptions }

/** How far a count is: how often the share was raised, and how many runs that took. */
export interface CountProgress { readonly raised: number, readonly runs: number }

const tellEvery = 100

/** Runs in a thread of its own. */
export default function count ({ file, kind, poolId, options, port }: InThread<CountWork>): Counted | Advice | undefined {
  const db = openDatabase(file, { readonly: true })
  let told = 0
  const watch: Watch = (raised, runs) => {
    if (port === undefined || performance.now() - told < tellEvery) return
    told = performance.now()
    port.postMessage({ raised, runs })
  }
  try {
    return kind === 'tally' ? countPool(db, poolId, options, watch) : advise(db, poolId, options, watch)
  } finally {
    db.$client.close()
    port?.close()
  }
}
