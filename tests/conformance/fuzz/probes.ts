/** The commands that look at the final state. They name what the plan knows and list the rest. */
import type { Plan } from './plan'

const containerFields = [
  '{{.Name}} {{.State.Status}} {{.State.ExitCode}} {{.State.OOMKilled}} {{.State.Error}}|{{.RestartCount}}',
  '{{.Config.Image}} {{json .Config.Cmd}} {{json .Config.Entrypoint}} {{json .Config.Env}}',
  '{{.Config.WorkingDir}}|{{.Config.User}}|{{json .Config.Labels}}|{{json .Config.Volumes}}|{{json .HostConfig.Binds}}',
  '{{range $name, $network := .NetworkSettings.Networks}}{{$name}} {{end}}',
]

/** Mounts come in any order, so each line says whose it is. */
const mounts = '{{$name := .Name}}{{range .Mounts}}{{println $name .Type .Destination .RW}}{{end}}'

const imageFields = [
  '{{json .RepoTags}} {{json .Config.Cmd}} {{json .Config.Entrypoint}} {{json .Config.Env}}',
  '{{.Config.WorkingDir}}|{{.Config.User}}|{{json .Config.Labels}}|{{len .RootFS.Layers}}|{{.Comment}}|{{.Author}}',
]

/** The final looks at everything. Containers first, whose order is certain: so ids get their numbers in the same order. */
export function finalProbes(plan: Plan): readonly string[] {
  const containers = plan.containers.map((container) => container.name)
  const images = plan.images.filter((image) => image !== 'busybox')
  return [
    "docker ps -a --no-trunc --format '{{.ID}} {{.Names}} {{.Image}} {{.State}} {{.Status}} {{.Command}} {{.Ports}}'",
    ...(containers.length === 0 ? [] : [`docker inspect -f '${containerFields.join('\n')}' ${containers.join(' ')}`]),
    ...(containers.length === 0 ? [] : [`docker inspect -f '${mounts}' ${containers.join(' ')}`]),
    ...containers.map((name) => `docker diff ${name}`),
    ...containers.map((name) => `docker logs ${name}`),
    ...(images.length === 0 ? [] : [`docker image inspect -f '${imageFields.join('\n')}' ${images.join(' ')}`]),
    ...images.map((image) => `docker history --no-trunc --format '{{.CreatedBy}}|{{.Size}}|{{.Comment}}' ${image}`),
    'docker images -a --no-trunc',
    "docker volume ls --format '{{.Driver}} {{len .Name}}'",
    "docker network ls --format '{{.Name}} {{.Driver}}'",
    "docker system df --format '{{.Type}} {{.TotalCount}} {{.Active}}' | grep -v Cache",
  ]
}
