import type { Test } from 'tap'
import { body, decision, decisionEvent, territory } from '../../db/schema.ts'
import type { Act } from '../../src/audit/act.ts'
import { appropriate } from '../../src/budgeting/appropriate.ts'
import { award } from '../../src/budgeting/award.ts'
import { readElectionText } from '../../src/budgeting/election-file.ts'
import { importElection } from '../../src/budgeting/import-election.ts'
import { openCycle } from '../../src/budgeting/open-cycle.ts'
import { tallyElection } from '../../src/budgeting/tally-election.ts'
import { poolsOf } from '../../src/budgeting/store.ts'
import { addDays, civilDateOf } from '../../src/calendar/civil-date.ts'
import { Refusal } from '../../src/law/rule.ts'
import { openHouse } from '../support/house.ts'

export const sha = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'

/** A small election: four voters, three projects; the first two cost together what the file gives away. */
export function electionText ({ currency = 'BYN', rule = 'greedy', budget = '1000.50', costs = ['700.50', '300', '300'], meta = '', type = 'approval' } = {}): string {
  return `META
key;value
description;Vote of 2027
country;Belarus
unit;Sonechny
instance;2027
num_projects;3
num_votes;4
budget;${budget}
vote_type;${type}
rule;${rule}
date_begin;01.10.2027
date_end;15.10.2027
currency;${currency}
comment;#1: counted by Canary Commentator
${meta}PROJECTS
project_id;cost;name;category;selected;proposer;description
p1;${costs[0]};"Playground; with\u0007 swings";children;1;Canary Proposer;call Canary Proposer
p2;${costs[1]};Benches;;1;;
p3;${costs[2]};Lamps;;0;;
VOTES
voter_id;vote;points;age;sex
canary-voter-8831;p1,p2;3,2;137;canary-sex
canary-voter-8832;p2,p1;2,3;138;canary-sex
canary-voter-8833;p1;1;139;canary-sex
canary-voter-8834;p3;1;140;canary-sex
`
}

/** A Hramada with a Rada, an Uprava and a village, in autumn 2027 unless told otherwise, and the years 2027 and 2028 open. */
export function openRada (t: Test, instant = '2027-09-01T09:00:00.000Z') {
  const house = openHouse(t, instant)
  const [secretary, coordinator, clerk, auditor] = [house.member('secretary'), house.member('coordinator'), house.member('finance_clerk'), house.member('auditor')]
  house.openYear(2027)
  house.openYear(2028)
  const insert = <T>(operation: (act: Act) => T): T => house.act(secretary.actor, act => {
    const made = operation(act)
    act.tell({ action: 'test.prepare', target: { type: 'test', id: 'test' } })
    return made
  })
  const places = insert(({ db, auditSeq }) => {
    const root = db.insert(territory).values({ kind: 'hramada', name: '{"be":"Грамада"}', auditSeq }).returning({ id: territory.id }).get().id
    const village = db.insert(territory).values({ parentId: root, kind: 'settlement', name: '{"be":"Вёска"}', auditSeq }).returning({ id: territory.id }).get().id
    const add = (kind: 'rada' | 'uprava') => db.insert(body).values({ kind, territoryId: root, name: `{"be":"${kind}"}`, auditSeq }).returning({ id: body.id }).get().id
    return { root, village, rada: add('rada'), uprava: add('uprava') }
  })
  let numbers = 0
  const decide = (adoptedOn: string, bodyId = places.rada, documentSha256 = sha): number => insert(({ db, auditSeq }) => db.insert(decision).values({
    bodyId, number: String(++numbers), title: '{"be":"Рашэнне"}', adoptedOn, votesFor: 30, votesAgainst: 0, votesAbstained: 0, votesPresent: 30, votesElected: 40, documentSha256, auditSeq
  }).returning({ id: decision.id }).get().id)
  const suspend = (decisionId: number): number => insert(({ db, auditSeq }) => {
    db.insert(decisionEvent).values({ decisionId, event: 'suspended', onDay: civilDateOf(house.clock.now()), documentSha256: sha, auditSeq }).run()
    return decisionId
  })

  const run = <T>(operation: (act: Act) => T): T => house.act(clerk.actor, operation)
  const founding = decide(addDays(civilDateOf(instant), -12))

  /** The ids of the rules that refuse, in order; afterwards the trail is as long as it was. */
  const refused = (operation: (act: Act) => unknown): string[] => {
    const size = house.service.trail.size()
    try {
      run(operation)
    } catch (error) {
      t.equal(house.service.trail.size(), size, 'a refusal leaves nothing')
      if (error instanceof Refusal) return error.all().map(({ rule, because }) => { t.ok(because.length > 10 && !because.includes('undefined')); return rule.id })
      throw error
    }
    return []
  }

  /** A cycle for 2028 with one pool, brought as far as a test wants it; from the appropriation on it is January 2028. */
  const cycleTo = (stage: 'opened' | 'imported' | 'tallied' | 'appropriated' | 'awarded') => {
    const { id } = run(act => openCycle(act, { title: { be: 'Бюджэт' }, budgetYear: 2028, decisionId: founding, pools: [{ territoryId: places.root, budget: 100050 }] }))
    const [pool] = poolsOf(house.service.reader, id)
    const reached = { cycle: id, pool: pool!.id }
    if (stage === 'opened') return reached
    run(act => importElection(act, { poolId: pool!.id, file: readElectionText(electionText(), false) }))
    if (stage === 'imported') return reached
    run(act => tallyElection(act, pool!.id, {}))
    if (stage === 'tallied') return reached
    house.clock.set('2028-01-20T09:00:00.000Z')
    run(act => appropriate(act, { cycleId: id, decisionId: founding, amount: 100050, on: '2028-01-10' }))
    const adopted = decide('2028-01-15')
    if (stage === 'awarded') run(act => award(act, { poolId: pool!.id, decisionId: adopted, on: '2028-01-15' }))
    return reached
  }

  return { ...house, secretary, coordinator, clerk, auditor, places, decide, suspend, founding, run, refused, cycleTo }
}
