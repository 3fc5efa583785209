/**
 * The roles of a table, said outright: on narrow pages the rows are laid out as a grid and as cards, and browsers
 * forget that a table is one as soon as its parts are displayed as something else.
 */
export const tableRoles = {
  table: { role: 'table' },
  rowGroup: { role: 'rowgroup' },
  row: { role: 'row' },
  columnHeader: { role: 'columnheader' },
  rowHeader: { role: 'rowheader' },
  cell: { role: 'cell' },
} as const
