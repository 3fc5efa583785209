import { describe, expect, it } from 'vitest'
import { readLink } from '../../../src/engine/containers/links'

describe('what --link names', () => {
  it('is a container and the name it gets', () => {
    expect(readLink('db:store')).toEqual({ name: 'db', alias: 'store' })
  })

  it('is a container by its own name', () => {
    expect(readLink('db')).toEqual({ name: 'db', alias: 'db' })
  })

  it('may be written as docker inspect shows it', () => {
    expect(readLink('/db:/web/store')).toEqual({ name: 'db', alias: 'store' })
    expect(readLink('/db')).toEqual({ name: 'db', alias: 'db' })
  })

  it('may lack a name, which is then no link', () => {
    expect(readLink('db:')).toEqual({ name: 'db', alias: '' })
  })
})
