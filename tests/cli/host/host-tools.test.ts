import { expect, it } from 'vitest'
import { answerTo } from '../support'

it('gives sizes of ten and more without a decimal, as du of GNU does', () => {
  const make =
    'dd if=/dev/zero of=big bs=1024 count=36 2>/dev/null; dd if=/dev/zero of=small bs=1024 count=4 2>/dev/null'
  expect(answerTo(make, 'du -h big small').text).toBe('36K\tbig\n4.0K\tsmall\n')
})
