/** The files in the working directory that builds and copies use. */
import type { Draw } from './move'
import { content } from './scripts'

export const hostFiles = ['a.txt', 'b.txt', 'dir/c.txt', 'dir/d.txt', 'app.sh'] as const

/** The command that makes the files, when they are not there yet. */
export function hostFilesCommand(draw: Draw): readonly string[] {
  if (draw.plan.hasHostFiles) return []
  draw.plan.hasHostFiles = true
  const first = content(draw)
  return [
    `mkdir -p dir && echo ${first} > a.txt && echo second > b.txt && echo ${content(draw)} > dir/c.txt && echo d > dir/d.txt && printf 'echo from app\\n' > app.sh && chmod 755 app.sh`,
  ]
}

/** Another content for one of the files. */
export function changeHostFile(draw: Draw): readonly string[] {
  return [...hostFilesCommand(draw), `echo ${content(draw)} > ${draw.random.pick(['a.txt', 'b.txt', 'dir/c.txt'])}`]
}
