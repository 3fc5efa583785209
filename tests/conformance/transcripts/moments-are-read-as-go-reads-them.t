# A moment is a duration, a date or seconds, and what is none is named

Area: logs

  $ docker run --name job busybox echo done
  done
  $ docker logs --since 1h job
  done
  $ docker logs --since 1 job
  done
  $ docker logs --since 1.5 job
  done
  $ docker logs --until 2020-01-01 job
  $ docker logs --since 2020-01-01T10 job
  done
  $ docker logs --since 2020-01-01T10:30 job
  done
  $ docker logs --since 2020-01-01T10:30:00.5 job
  done
  $ docker logs --since 2020-01-01T10:30:00.5+01:00 job
  done
  $ docker logs --since 2020-01-01Z job
  done
  $ docker logs --since 2020-01-01T10:30:00-05:00 job
  done
  $ docker logs --since=-1 job
  invalid value for "since": parsing time "-1" as "2006-01-02": cannot parse "-1" as "2006"
  [1]
  $ docker logs --since yesterday job
  invalid value for "since": failed to parse value as time or duration: "yesterday"
  [1]
  $ docker logs --since 2020-1-1 job
  invalid value for "since": parsing time "2020-1-1" as "2006-01-02": cannot parse "1-1" as "01"
  [1]
  $ docker logs --since 2020-13-01 job
  invalid value for "since": parsing time "2020-13-01": month out of range
  [1]
  $ docker logs --since 2020-02-30 job
  invalid value for "since": parsing time "2020-02-30": day out of range
  [1]
  $ docker logs --since 2020-02-03T25:00 job
  invalid value for "since": parsing time "2020-02-03T25:00": hour out of range
  [1]
  $ docker logs --since 2020-02-03T10:61 job
  invalid value for "since": parsing time "2020-02-03T10:61": minute out of range
  [1]
  $ docker logs --since 2020-02-03T10:00:00x job
  invalid value for "since": parsing time "2020-02-03T10:00:00x": extra text: "x"
  [1]
  $ docker logs --since 2020-02-03x job
  invalid value for "since": parsing time "2020-02-03x": extra text: "x"
  [1]
  $ docker logs --since 20-02-2003 job
  invalid value for "since": parsing time "20-02-2003" as "2006-01-02": cannot parse "20-02-2003" as "2006"
  [1]
  $ docker logs --until 2020/02/03 job
  invalid value for "until": failed to parse value as time or duration: "2020/02/03"
  [1]
  $ docker logs --until "2020-02-03 10:00" job
  invalid value for "until": parsing time "2020-02-03 10:00": extra text: " 10:00"
  [1]
  $ docker logs --until 1,5 job
  invalid value for "until": failed to parse value as time or duration: "1,5"
  [1]
  $ docker logs --until 1d job
  invalid value for "until": failed to parse value as time or duration: "1d"
  [1]
  $ docker logs --until 10:00 job
  invalid value for "until": failed to parse value as time or duration: "10:00"
  [1]
  $ docker events --since 2020-02-30 --until 0s
  parsing time "2020-02-30": day out of range
  [1]
  $ docker events --since x --until 0s
  failed to parse value as time or duration: "x"
  [1]
  $ docker events --since 0 --until 2020-1
  parsing time "2020-1" as "2006-01-02": cannot parse "1" as "01"
  [1]
  $ docker container prune -f --filter until=2020-02-30
  Error response from daemon: parsing time "2020-02-30": day out of range
  [1]
  $ docker container prune -f --filter until=x
  Error response from daemon: failed to parse value as time or duration: "x"
  [1]
  $ docker image prune -f --filter until=2020
  Total reclaimed space: 0B
  $ docker network prune -f --filter until=2020-01
  Error response from daemon: parsing time "2020-01" as "2006-01-02": cannot parse "" as "-"
  [1]
  $ docker system prune -f --filter until=2020-01-02T
  Error response from daemon: parsing time "2020-01-02T" as "2006-01-02T15": cannot parse "" as "15"
  [1]
