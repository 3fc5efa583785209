import { describe, expect, it } from 'vitest'
import { type Listing, renderListing, tryListingTemplate } from '../../../src/cli/format/listing'

type Row = {
  readonly id: string
  readonly name: string
  readonly ports: string
  readonly labels: ReadonlyMap<string, string>
}

const listing: Listing<Row> = {
  typeName: '*formatter.ContainerContext',
  columns: [
    { name: 'ID', heading: 'CONTAINER ID', value: (row) => row.id },
    { name: 'Names', heading: 'NAMES', value: (row) => row.name },
    { name: 'Ports', heading: 'PORTS', value: (row) => row.ports },
    { name: 'Platform', heading: '', value: () => null },
    { name: 'Hidden', heading: 'HIDDEN', value: () => 'x', notInJson: true },
  ],
  methods: { Label: (row, key) => row.labels.get(key) ?? '' },
  table: '{{.ID}}\t{{.Ports}}\t{{.Names}}',
  raw: 'id: {{.ID}}\nname: {{.Names}}\n',
}
const web: Row = { id: 'ec4c1a9eae71', name: 'web', ports: '', labels: new Map([['a.b_c', 'v']]) }
const rows: readonly Row[] = [web, { ...web, id: '487f83a8f67d', name: 'a-rather-long-name', ports: '80/tcp' }]

describe('renderListing', () => {
  it('aligns the default table with columns of at least ten characters', () => {
    const expected = [
      'CONTAINER ID   PORTS     NAMES',
      'ec4c1a9eae71             web',
      '487f83a8f67d   80/tcp    a-rather-long-name',
      '',
    ].join('\n')
    expect(renderListing(listing, rows, '')).toBe(expected)
    expect(renderListing(listing, rows, 'table')).toBe(expected)
  })

  it('prints only the headings when there are no rows', () => {
    expect(renderListing(listing, [], '')).toBe('CONTAINER ID   PORTS     NAMES\n')
  })

  it('leaves headings alone where a function changes the values', () => {
    expect(renderListing(listing, [web], 'table {{upper .Names}}\\t{{json .ID}}\\t{{.Label "a.b_c"}}')).toBe(
      'NAMES     CONTAINER ID     b c\nWEB       "ec4c1a9eae71"   v\n',
    )
  })

  it('prints <no value> for the heading of a field that does not exist when there are no rows', () => {
    expect(renderListing(listing, [], 'table {{.Nope}}')).toBe('<no value>\n')
  })

  it('prints one line for each row of a template, with escapes in it', () => {
    expect(renderListing(listing, rows, '{{.ID}}\\t{{.Names}}')).toBe(
      'ec4c1a9eae71\tweb\n487f83a8f67d\ta-rather-long-name\n',
    )
  })

  it('prints rows as JSON with sorted keys', () => {
    expect(renderListing(listing, [{ ...web, name: '<web>' }], 'json')).toBe(
      '{"ID":"ec4c1a9eae71","Names":"\\u003cweb\\u003e","Platform":null,"Ports":""}\n',
    )
  })

  it('prints the raw form', () => {
    expect(renderListing(listing, [web], 'raw')).toBe('id: ec4c1a9eae71\nname: web\n\n')
  })

  it.each([
    ['{{.Nope}}', `executing "" at <.Nope>: can't evaluate field Nope in type *formatter.ContainerContext`],
    ['{{.Names.Foo}}', `executing "" at <.Names.Foo>: can't evaluate field Foo in type string`],
  ])('refuses %s', (template, message) => {
    const place = template === '{{.Nope}}' ? '1:2' : '1:8'
    expect(() => renderListing(listing, rows, template)).toThrow(
      `template parsing error: template: :${place}: ${message}`,
    )
  })

  it('refuses a bad template before any row is there when it is tried first', () => {
    expect(() => tryListingTemplate(listing, web, '{{.Name')).toThrow(
      'failed to parse template: template: :1: unclosed action',
    )
    expect(() => tryListingTemplate(listing, web, 'table {{.Nope}}')).toThrow(
      'failed to execute template: template: :1:8',
    )
  })
})
