# What goes first when the build cache is cleared

Area: build-cache

  $ printf 'FROM busybox\nRUN printf 1 > /one\nRUN printf 12 > /two\nRUN printf 123 > /three\n' > Dockerfile
  $ docker build -q -t app .
  sha256:<ID1>
  $ printf 'FROM app\nRUN printf 1234 > /four\n' > Dockerfile
  $ docker build -q -t above .
  sha256:<ID2>
  $ docker system df --format '{{.Type}} {{.TotalCount}} {{.Size}}'
  Images 3 <size>
  Containers 0 0B
  Local Volumes 0 0B
  Build Cache 10 78B
  $ docker builder prune -f --filter 'description~=printf'
  Total:	0B
  $ docker builder prune -f --filter type=regular --filter nosuch=1
  Total:	0B
  $ docker builder prune -f --filter until=x
  ERROR: "until" filter expects a duration (e.g., '24h'): time: invalid duration "x"
  [1]
  $ docker builder prune -f --filter type=
  ERROR: rpc error: code = Unknown desc = failed to parse prune filters [type==]: filters: parse error: [type==]: expected value or quoted: invalid argument
  [1]
  $ docker builder prune -f --filter type
  invalid argument "type" for "--filter" flag: bad format of filter (expected name=value)
  
  Usage:  docker buildx prune
  
  Run 'docker buildx prune --help' for more information
  [125]
  $ docker builder prune -f --verbose --filter 'description~=dockerfile'
  ID:		<cacheid>
  Created at:	<timestamp>
  Mutable:	true
  Reclaimable:	true
  Shared:		false
  Size:		78B
  Description:	local source for dockerfile
  Usage count:	2
  Last used:	<ago>
  
  Total:	78B
  $ docker rmi app above
  Untagged: app:latest
  Deleted: sha256:<ID1>
  Untagged: above:latest
  Deleted: sha256:<ID2>
  $ docker buildx prune -f --filter until=1h
  Total:	0B
  $ docker buildx prune -f --filter 'description~=/two'
  ERROR: rpc error: code = Unknown desc = failed to parse prune filters [description~=/two]: filters: parse error: [description~= >|/|< two]: quoted literal not terminated: invalid argument
  [1]
  $ docker buildx prune -f --verbose --filter 'description~=printf'
  ID:		<cacheid>
  Parent:		<cacheid>
  Created at:	<timestamp>
  Mutable:	false
  Reclaimable:	true
  Shared:		false
  Size:		4B
  Description:	mount / from exec /bin/sh -c printf 1234 > /four
  Usage count:	1
  Last used:	<ago>
  
  ID:		<cacheid>
  Parent:		<cacheid>
  Created at:	<timestamp>
  Mutable:	false
  Reclaimable:	true
  Shared:		false
  Size:		3B
  Description:	mount / from exec /bin/sh -c printf 123 > /three
  Usage count:	1
  Last used:	<ago>
  
  ID:		<cacheid>
  Parent:		<cacheid>
  Created at:	<timestamp>
  Mutable:	false
  Reclaimable:	true
  Shared:		false
  Size:		2B
  Description:	mount / from exec /bin/sh -c printf 12 > /two
  Usage count:	1
  Last used:	<ago>
  
  ID:		<cacheid>
  Parent:		<cacheid>
  Created at:	<timestamp>
  Mutable:	false
  Reclaimable:	true
  Shared:		false
  Size:		1B
  Description:	mount / from exec /bin/sh -c printf 1 > /one
  Usage count:	1
  Last used:	<ago>
  
  Total:	10B
  $ docker buildx du --filter 'description~=printf'
  ID  RECLAIMABLE  SIZE  LAST ACCESSED
  $ docker builder prune -f --filter type=regular
  ID						RECLAIMABLE	SIZE		LAST ACCESSED
  <cacheid>               	true 		0B        	<ago>
  <cacheid>               	true 	0B        	<ago>
  <cacheid>               	true 	0B        	<ago>
  Total:	0B
  $ docker builder prune -f -a --filter type=regular
  ID						RECLAIMABLE	SIZE		LAST ACCESSED
  <cacheid>               	true 		0B        	<ago>
  Total:	0B
