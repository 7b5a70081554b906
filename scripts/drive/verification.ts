import { documentOf } from './found.ts'
import { inParallel } from './parallel.ts'
import { cast, opine } from './proposals.ts'
import type { HandedIn, RegulatedCycle, Setting } from './proposals.ts'

/** A proposal on the final list: where it stands on the ballot of its pool, and what it costs. */
export interface Listed {
  readonly project: string
  readonly pool: string
  readonly position: number
  readonly code: string
  readonly number: number
  readonly proposal: string
  readonly title: string
  readonly cost: string
}

/** A final list as the service answers it: the projects of all pools in the order of the ballot, and which numbers exclude each other. */
export interface Ballot { readonly seed: string, readonly list_sha256: string, readonly projects: readonly Listed[], readonly exclusive: readonly (readonly [number, number])[] }

interface Review { readonly proposal: string, readonly number: number, readonly state: string, readonly stage: string }

const no = (criterion: string, reason: string, ground: string) => ({ criterion, answer: 'not_met', reason, ground })
const yes = (criterion: string) => ({ criterion, answer: 'met' })

/** The authors' own acts in the term of submission: two become one, and one withdraws. Returns the merged proposal. */
export async function settleAmongAuthors ({ client, town }: Setting, handed: readonly HandedIn[]): Promise<string> {
  const { portal } = town.tokens
  const [part, counterpart, withdrawn] = [handed[cast.part]!, handed[cast.counterpart]!, handed[cast.withdrawn]!]
  const both = { ...part.written, title: `${part.written.title} — супольна`, what: `${part.written.what} ${counterpart.written.what}` }
  const { body: { id } } = await client.post(`/v1/proposals/${part.id}/mergers`, { reference: part.reference, with: counterpart.id, document: both }, portal)
  const { body: merged } = await client.post(`/v1/mergers/${id}/consent`, { reference: counterpart.reference }, portal)
  await client.post(`/v1/proposals/${withdrawn.id}/withdrawal`, { reference: withdrawn.reference, reason: 'The school does it by itself.' }, portal)
  return merged.id
}

/** The secretariat calls two authors to correct what they wrote; one of them does, once, within the term. Returns the last day of that. */
export async function correct ({ client, town }: Setting, handed: readonly HandedIn[]): Promise<string> {
  const { secretariat, portal } = town.tokens
  const [willing, silent] = [handed[cast.corrected]!, handed[cast.notCorrected]!]
  const call = async ({ id }: HandedIn) =>
    (await client.post(`/v1/proposals/${id}/correction-call`, { criteria: ['F1'], reason: 'Say who looks after it, and name the entrance.' }, secretariat)).body.due_on as string
  const due = await call(willing)
  await call(silent)
  const { address } = willing.written.where
  const document = { ...willing.written, where: { ...willing.written.where, address: `${address!}, пад’езд 2` } }
  await client.post(`/v1/proposals/${willing.id}/correction`, { reference: willing.reference, document }, portal)
  return due
}

/** Which of the others fail in passing, so that a list of rejections is not a list of curiosities. */
const failing = (n: number): 'formal' | 'substantive' | undefined => n % 40 === 37 ? 'formal' : n % 25 === 3 ? 'substantive' : undefined

function formalAnswers (n: number): object[] {
  if (n === cast.notCorrected) return [no('F1', 'Nothing was corrected in the term.', 'Regulation, item 4'), yes('F2')]
  if (n === cast.formal || failing(n) === 'formal') return [yes('F1'), no('F2', 'The ground belongs to the railway.', 'Art. 23.2')]
  return [yes('F1'), yes('F2')]
}

function substantiveAnswers (n: number): object[] {
  const local = [cast.substantive, cast.upheld, cast.dismissed].includes(n as never) || failing(n) === 'substantive'
  const heard = n % 10 === 4 ? { criterion: 'S2', answer: 'not_applicable', reason: 'Nobody lives nearby.' } : yes('S2')
  return [local ? no('S1', 'The road is the oblast\'s, so this is no local matter.', 'Art. 23.2') : yes('S1'), heard]
}

/** The Rada decides on a day that the property which a project gives away may be given. Returns the number of the decision. */
export async function decideOnProperty ({ client, town }: Setting, handed: readonly HandedIn[], on: string): Promise<string> {
  const number = '24-2'
  const decision = await town.decide(town.rada, number, { be: 'Пра перадачу часткі парку ў карыстанне', en: 'On lending a part of the park' }, on)
  await client.post(`/v1/proposals/${handed[cast.property]!.id}/property-decision`, { decision }, town.tokens.secretary)
  return number
}

/** Every standing proposal is answered by the competent offices, checked for the one budget period, and accepted by a second person. Returns how many there were. */
export async function verifyAll (setting: Setting, cycle: RegulatedCycle): Promise<number> {
  const reviews = (await allReviews(setting, cycle)).filter(({ state }) => state === 'submitted')
  await inParallel(reviews, review => verify(setting, review))
  return reviews.length
}

async function allReviews ({ client, town }: Setting, { id }: RegulatedCycle): Promise<Review[]> {
  const reviews: Review[] = []
  for (let after = ''; after !== '&after=null';) {
    const { body } = await client.get(`/v1/cycles/${id}/verification?limit=100${after}`, town.tokens.coordinator)
    reviews.push(...body.reviews)
    after = `&after=${body.next as string}`
  }
  return reviews
}

async function verify ({ client, town }: Setting, { proposal, number }: Review): Promise<void> {
  const { secretariat, lawyer, coordinator } = town.tokens
  const act = (what: string, body: object, token: string) => client.post(`/v1/proposals/${proposal}/${what}`, body, token)
  await act('answers', { answers: formalAnswers(number - 1) }, secretariat)
  const { body } = await act('stages', { stage: 'formal', outcome: 'accepted' }, coordinator)
  if (body.stages[0].accepted.passed === false) return
  await act('answers', { answers: substantiveAnswers(number - 1) }, lawyer)
  await act('check', {}, lawyer)
  await act('stages', { stage: 'substantive', outcome: 'accepted' }, coordinator)
}

/** A person says of each candidate pair whether the two exclude each other. Returns the pairs that do. */
export async function resolvePairs ({ client, town }: Setting, { id }: RegulatedCycle, handed: readonly HandedIn[]): Promise<string[]> {
  const { coordinator } = town.tokens
  const { body: { pairs } } = await client.get(`/v1/cycles/${id}/pairs`, coordinator)
  const exclude: string[] = []
  for (const pair of pairs as { id: string, proposals: string[] }[]) {
    const exclusive = pair.proposals.includes(handed[cast.copy]!.id)
    await client.post(`/v1/pairs/${pair.id}/resolution`, { exclusive, reason: exclusive ? 'Both want the same corner of the yard.' : 'There is room for both.' }, coordinator)
    if (exclusive) exclude.push(pair.id)
  }
  return exclude
}

/** All verdicts at one instant, behind the opinion of the budget commission of a day. Returns how many were judged and passed. */
export async function publishVerdicts (setting: Setting, { id }: RegulatedCycle, on: string): Promise<{ readonly judged: number, readonly passed: number }> {
  await opine(setting, { kind: 'verified_proposals', id }, on)
  return (await setting.client.post(`/v1/cycles/${id}/verdicts`, {}, setting.town.tokens.coordinator)).body
}

/** Two authors appeal in the term for it. */
export async function appeal ({ client, town }: Setting, handed: readonly HandedIn[]): Promise<void> {
  for (const { id, reference } of [handed[cast.upheld]!, handed[cast.dismissed]!]) {
    await client.post(`/v1/proposals/${id}/appeal`, { reference, reason: 'The street was handed over to the Hramada in January.' }, town.tokens.portal)
  }
}

/** The commission decides both appeals: one is right, one is not. */
export async function hearAppeals ({ client, town }: Setting, handed: readonly HandedIn[]): Promise<void> {
  const hear = (place: number, outcome: string, reason: string) =>
    client.post(`/v1/proposals/${handed[place]!.id}/appeal-decision`, { outcome, reason, document: documentOf(`Protocol on proposal ${place + 1}`) }, town.tokens.commission_officer)
  await hear(cast.upheld, 'upheld', 'The act of 14 January hands the street over.')
  await hear(cast.dismissed, 'dismissed', 'The act names another street.')
}

/** The money is expected late, so the checks are run again; a person takes note of who no longer passes. Returns these proposals. */
export async function expectLateBudget ({ client, town }: Setting, { id }: RegulatedCycle, on: string): Promise<string[]> {
  const { coordinator } = town.tokens
  await client.post(`/v1/cycles/${id}/budget-arrival`, { on, reason: 'The budget of the oblast is late.' }, coordinator)
  const { body: { failing, alerts } } = await client.post(`/v1/cycles/${id}/checks`, {}, coordinator)
  for (const alert of alerts as string[]) await client.post(`/v1/alerts/${alert}/acknowledgement`, { reason: 'It cannot be done with the money in March.' }, coordinator)
  return failing
}

/** The seed of the ballot order is revealed and the final list settled, when the appeals are decided. Returns the list. */
export async function settleList ({ client, town }: Setting, { id, lots }: RegulatedCycle): Promise<Ballot> {
  await client.post(`/v1/lots/${lots.ballot_order.id}/reveal`, { seed: lots.ballot_order.seed }, town.tokens.commission_officer)
  return (await client.post(`/v1/cycles/${id}/list`, {}, town.tokens.coordinator)).body
}
