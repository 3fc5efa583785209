/** The paths above the lanes, and the lanes themselves as thin lines down through the plates. */
import { benchText as text } from '../../content/text/bench'
import { boxStyle } from '../box-style'
import type { Lane } from '../layout/container-items'
import { splitLaneName } from '../layout/container-paths'

export function LaneHeads({ lanes }: { readonly lanes: readonly Lane[] }) {
  return (
    <thead>
      <tr>
        <th scope="col" className="visually-hidden">
          {text.rowColumn}
        </th>
        {lanes.map(({ path, box }) => {
          const { directory, name } = splitLaneName(path)
          return (
            <th scope="col" className="bench-place bench-lane" style={boxStyle(box)} key={path} title={path}>
              <span className="bench-lane-directory">{directory}</span>
              <span className="bench-lane-name">{name}</span>
            </th>
          )
        })}
      </tr>
    </thead>
  )
}
