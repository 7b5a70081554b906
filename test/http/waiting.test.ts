import t from 'tap'
import { endGrant } from '../../src/registry/end-grant.ts'
import { confirmGrant } from '../../src/registry/confirm-grant.ts'
import { grantRole } from '../../src/registry/grant-role.ts'
import { revokeToken } from '../../src/registry/revoke-token.ts'
import { openHouse, openWire } from '../support/house.ts'

t.test('a request that waits for the writer counts only with the token and the roles that it came with', async t => {
  const table: [string, number, (house: ReturnType<typeof openHouse>, staffId: number) => void][] = [
    ['another role in its place', 401, (house, staffId) => {
      const [one, two] = [house.member('administrator').actor, house.member('administrator').actor]
      const grant = house.act(one, act => grantRole(act, { staffId, role: 'coordinator' }))
      house.act(two, act => confirmGrant(act, { grantId: grant.id }))
      house.act(one, act => endGrant(act, { grantId: 1 }))
    }],
    ['one more role', 401, (house, staffId) => {
      const one = house.member('administrator').actor
      house.act(one, act => grantRole(act, { staffId, role: 'reviewer' }))
    }],
    ['the token revoked', 401, house => {
      const one = house.member('administrator').actor
      house.act(one, act => revokeToken(act, { tokenId: 1 }))
    }],
    ['somebody else comes to work here', 201, house => { house.member('portal') }]
  ]
  for (const [what, status, meanwhile] of table) {
    const house = openHouse(t)
    const { service } = house
    const secretary = house.member('secretary')
    let waits = true
    const wire = openWire(t, {
      ...house,
      service: {
        ...service,
        // The request has been admitted and is about to be queued.
        perform: async <T>(...wish: Parameters<typeof service.perform<T>>) => {
          if (waits) meanwhile(house, secretary.actor.staffId)
          waits = false
          return await service.perform(...wish)
        }
      }
    })
    const reply = await wire.post('/v1/territories', { kind: 'hramada', name: { be: 'Лясная' } }, secretary.token)
    t.equal(reply.status, status, what)
    if (status === 401) t.match(reply.body, { type: '/problems/unauthenticated', detail: 'The token was revoked, or its roles changed, while the request waited.' })
    t.equal(service.reader.$client.prepare('SELECT count(*) FROM territory').pluck().get(), status === 201 ? 1 : 0)
  }
})
