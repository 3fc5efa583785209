# What the build cache holds, in every form

Area: build-cache

  $ echo '*.log' > .dockerignore
  $ cat > Dockerfile <<'EOF'
  > FROM busybox AS one
  > RUN printf 12345 > /five
  > FROM busybox
  > RUN --mount=type=cache,target=/c printf 1234567 > /c/seven
  > COPY --from=one /five /five
  > RUN <<EOT
  > printf 12 > /two
  > EOT
  > EOF
  $ docker build -q -t app .
  sha256:<ID1>
  $ sleep 1
  $ docker buildx du --verbose --filter 'description~=exec|local.source'
  ID:  <cacheid>
  Parents:
   - <cacheid>
  Created at:  <timestamp>
  Mutable:  false
  Reclaimable:  true
  Shared:  true
  Size:  0B
  Description:  mount / from exec /bin/sh -c printf 1234567 > /c/seven
  Usage count:  1
  Last used:  <ago>
  Type:  regular
  
  ID:  <cacheid>
  Parents:
   - <cacheid>
  Created at:  <timestamp>
  Mutable:  false
  Reclaimable:  true
  Shared:  true
  Size:  2B
  Description:  mount / from exec /bin/sh -c printf 12 > /two
  
  Usage count:  1
  Last used:  <ago>
  Type:  regular
  
  ID:  <cacheid>
  Parents:
   - <cacheid>
  Created at:  <timestamp>
  Mutable:  true
  Reclaimable:  true
  Shared:  false
  Size:  5B
  Description:  mount / from exec /bin/sh -c printf 12345 > /five
  Usage count:  1
  Last used:  <ago>
  Type:  regular
  
  ID:  <cacheid>
  Created at:  <timestamp>
  Mutable:  true
  Reclaimable:  true
  Shared:  false
  Size:  6B
  Description:  local source for context
  Usage count:  1
  Last used:  <ago>
  Type:  source.local
  
  ID:  <cacheid>
  Created at:  <timestamp>
  Mutable:  true
  Reclaimable:  true
  Shared:  false
  Size:  7B
  Description:  cached mount /c from exec /bin/sh -c printf 1234567 > /c/seven with id "//c"
  Usage count:  2
  Last used:  <ago>
  Type:  exec.cachemount
  
  ID:  <cacheid>
  Created at:  <timestamp>
  Mutable:  true
  Reclaimable:  true
  Shared:  false
  Size:  176B
  Description:  local source for dockerfile
  Usage count:  1
  Last used:  <ago>
  Type:  source.local
  $ docker buildx du --format '{{.UsageCount}} {{.Mutable}} {{.Size}} {{.Description}}' --filter 'description~=/printf/' --filter type=regular
  1 false 0B mount / from exec /bin/sh -c printf 1234567 > /c/seven
  1 false 2B mount / from exec /bin/sh -c printf 12 > /two
  
  1 true 5B mount / from exec /bin/sh -c printf 12345 > /five
  $ docker buildx du --format 'table {{.ID}}|{{.Parents}}|{{.CreatedAt}}|{{.Reclaimable}}|{{.Shared}}|{{.Size}}|{{.LastUsedAt}}|{{.Type}}' --filter 'description~=COPY'
  ID|PARENTS|CREATED AT|RECLAIMABLE|SHARED|SIZE|LAST ACCESSED|TYPE
  <cacheid>|[<cacheid>]|<timestamp>|true|true|5B*|<ago>|regular
  $ docker buildx du --format json --filter type=exec.cachemount
  {"CreatedAt":"<timestamp>","Description":"cached mount /c from exec /bin/sh -c printf 1234567 \u003e /c/seven with id \"//c\"","ID":"<cacheid>","LastUsedAt":"<ago>","Mutable":true,"Parents":null,"Reclaimable":true,"Shared":false,"Size":"7B","Type":"exec.cachemount","UsageCount":2}
  $ docker buildx du --format '{{json .Parents}}' --filter mutable!=x --filter 'description~="exec /bin/sh -c printf"'
  ["<cacheid>"]
  ["<cacheid>"]
  ["<cacheid>"]
  null
  $ docker buildx du --filter type!=regular
  ID  RECLAIMABLE  SIZE  LAST ACCESSED
  <cacheid>*  true  6B  <ago>
  <cacheid>*  true  7B  <ago>
  <cacheid>*  true  176B  <ago>
  $ docker buildx du --filter shared=true
  ID  RECLAIMABLE  SIZE  LAST ACCESSED
  $ docker buildx du --filter until=24h --filter 'type~=^exec'
  ID  RECLAIMABLE  SIZE  LAST ACCESSED
  <cacheid>*  true  7B  <ago>
  $ docker buildx du --filter until=x
  ERROR: "until" filter expects a duration (e.g., '24h'): time: invalid duration "x"
  [1]
  $ docker buildx du --filter until=1h --filter unused-for=1h
  ERROR: conflicting filters "until" and "unused-for"
  [1]
  $ docker buildx du --filter id=a --filter id=b
  ERROR: filters expect only one value
  [1]
  $ docker buildx du --filter type=
  ERROR: failed to call diskusage: failed to parse diskusage filters [type==]: filters: parse error: [type==]: expected value or quoted: invalid argument
  [1]
  $ docker buildx du --filter type==regular
  ERROR: failed to call diskusage: failed to parse diskusage filters [type===regular]: filters: parse error: [type >|=|< ==regular]: unsupported operator "===": invalid argument
  [1]
  $ docker buildx du --filter 'description=local source'
  ERROR: failed to call diskusage: failed to parse diskusage filters [description==local source]: filters: parse error: [description==local >| |< source]: unexpected input:  : invalid argument
  [1]
  $ docker buildx du --filter 'parents~=.'
  ERROR: failed to call diskusage: failed to parse diskusage filters [parents~=.]: filters: parse error: [parents~= >|.|< ]: expected value or quoted: invalid argument
  [1]
  $ docker buildx du --filter =x
  ERROR: failed to call diskusage: failed to parse diskusage filters [==x]: filters: parse error: [ >|=|< =x]: expected field or quoted: invalid argument
  [1]
  $ docker buildx du --filter a-b=c
  ERROR: failed to call diskusage: failed to parse diskusage filters [a-b==c]: filters: parse error: [a >|-|< b==c]: expected an operator ("=="|"!="|"~="): invalid argument
  [1]
  $ docker buildx du --filter type
  invalid argument "type" for "--filter" flag: bad format of filter (expected name=value)
  
  Usage:  docker buildx du
  
  Run 'docker buildx du --help' for more information
  [125]
  $ docker buildx du --format '{{.Nope}}'
  ERROR: template parsing error: template: :1:2: executing "" at <.Nope>: can't evaluate field Nope in type *commands.diskusageContext
  [1]
  $ docker buildx du --format '{{'
  ERROR: template parsing error: template: :1: unclosed action
  [1]
  $ docker buildx du --verbose --format json
  ERROR: --format and --verbose cannot be used together
  [1]
  $ docker buildx ls --format '{{.Name}}: {{.DriverEndpoint}} {{.Status}} {{.Buildkit}} {{.Platforms}}{{.Error}}{{.LastActivity}}'
  default: docker  <timestamp>
  default: default running v0.0.0+unknown linux/amd64, linux/amd64/v2, linux/amd64/v3, linux/amd64/v4, linux/386
  $ docker buildx ls --format 'table {{.Name}}\t{{.Status}}'
  NAME/NODE  STATUS
  default*
   \_ default  running
  $ docker buildx ls --format '{{.Nope}}'
  ERROR: template parsing error: template: :1:2: executing "" at <.Nope>: can't evaluate field Nope in type *commands.lsContext
  [1]
