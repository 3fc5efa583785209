# Inspect finds the fields of volumes and networks too

Area: formats

  $ docker volume create --label a=1 data
  data
  $ docker inspect -f '{{.Status}} {{.UsageData}} {{.Labels}}' data
  map[] <nil> map[a:1]
  $ docker inspect -f '{{json .}}' data
  {"CreatedAt":"<timestamp>","Driver":"local","Labels":{"a":"1"},"Mountpoint":"/var/lib/docker/volumes/data/_data","Name":"data","Options":null,"Scope":"local"}
  $ docker network create --label n=1 --subnet 10.9.0.0/24 front
  <ID1>
  $ docker inspect -f '{{json .}}' front
  {"Name":"front","Id":"<ID1>","Created":"<timestamp>","Scope":"local","Driver":"bridge","EnableIPv4":true,"EnableIPv6":false,"IPAM":{"Driver":"default","Options":{},"Config":[{"Subnet":"<ip>/24"}]},"Internal":false,"Attachable":false,"Ingress":false,"ConfigFrom":{"Network":""},"ConfigOnly":false,"Containers":{},"Options":{},"Labels":{"n":"1"}}
  $ docker inspect -f '{{.ID}} {{(index .IPAM.Config 0).Subnet}}' front
  <ID1> <ip>/24
