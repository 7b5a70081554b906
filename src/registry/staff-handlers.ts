import { created, ok, read, write } from '../http/handler.ts'
import type { Handlers } from '../http/handler.ts'
import { numberOf, wireId } from '../storage/id.ts'
import { addStaff } from './add-staff.ts'
import { confirmGrant } from './confirm-grant.ts'
import { confirmToken } from './confirm-token.ts'
import { endGrant } from './end-grant.ts'
import { grantRole } from './grant-role.ts'
import { issueToken } from './issue-token.ts'
import { page } from './page.ts'
import type { Paged } from './page.ts'
import { loadMember, membersAfter } from './read.ts'
import { revokeToken } from './revoke-token.ts'
import { showGrant, showMemberAt, showTokenAt } from './show.ts'
import type { Role } from './staff.ts'

interface OfStaff { staff: string }
interface OfGrant { grant: string }
interface OfToken { token: string }

export const staffHandlers = {
  addStaff: write<{ office: string }, unknown, unknown>((act, { body }) =>
    created(showMemberAt(act.at, { id: addStaff(act, body), office: body.office, grants: [], tokens: [] }))),
  listStaff: read<unknown, Paged, unknown>((db, { query, at }) => {
    const { rows, next } = page(query, (id, limit) => membersAfter(db, id, limit), ({ id }) => ({ kind: 'staff', id }))
    return ok({ staff: rows.map(member => showMemberAt(at, member)), next })
  }),
  grantRole: write<{ role: Role }, unknown, OfStaff>((act, { params, body }) =>
    created(showGrant(grantRole(act, { staffId: numberOf(params.staff), role: body.role })))),
  confirmGrant: write<unknown, unknown, OfGrant>((act, { params }) => created(showGrant(confirmGrant(act, { grantId: numberOf(params.grant) })))),
  endGrant: write<unknown, unknown, OfGrant>((act, { params }) => created(showGrant(endGrant(act, { grantId: numberOf(params.grant) })))),
  // The secret goes out once: what is kept for a repetition of the request does not hold it.
  issueToken: write<{ expires_on: string }, unknown, OfStaff>((act, { params, body }) => {
    const { id, secret, expiresAt, state } = issueToken(act, { staffId: numberOf(params.staff), expiresOn: body.expires_on })
    const shown = { id: wireId('token', id), staff: params.staff, expires_at: expiresAt, state }
    return { ...created({ ...shown, token: secret }), keep: { ...shown, token: null } }
  }),
  confirmToken: write<unknown, unknown, OfToken>((act, { params }) => created(showTokenAt(act.at, confirmToken(act, { tokenId: numberOf(params.token) })))),
  revokeToken: write<unknown, unknown, OfToken>((act, { params }) => created(showTokenAt(act.at, revokeToken(act, { tokenId: numberOf(params.token) })))),
  readMe: read((db, { actor }) => {
    const { office } = loadMember(db, actor.staffId)
    return ok({ staff: wireId('staff', actor.staffId), office, roles: actor.roles, expires_at: actor.expiresAt })
  })
} satisfies Handlers
