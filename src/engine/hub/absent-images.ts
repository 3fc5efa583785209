/** Images that Docker Hub has and this registry does not: to say that they do not exist would be wrong. */
import { publications } from './publications'

/** Names as people type them, of official images and of those that lessons often name. */
const names = `adminer almalinux amazoncorretto amazonlinux archlinux bash buildpack-deps caddy cassandra centos chronograf clearlinux
clojure composer consul couchbase couchdb dart docker drupal eclipse-mosquitto eclipse-temurin elasticsearch elixir erlang fedora gcc ghost
golang gradle groovy haproxy haskell influxdb jenkins joomla jruby julia kapacitor kibana kong logstash mariadb maven mediawiki
memcached mongo mongo-express mysql nats neo4j neurodebian nextcloud openjdk opensuse oraclelinux percona perl php phpmyadmin photon pypy
r-base rabbitmq registry rethinkdb rockylinux ros ruby rust sapmachine solr sonarqube swarm swift telegraf tomcat tomee traefik varnish vault
websphere-liberty wordpress zookeeper
alpine/git bitnami/nginx bitnami/postgresql containous/whoami curlimages/curl docker/compose docker/getting-started docker/whalesay
dockersamples/static-site dockersamples/visualizer grafana/grafana hashicorp/terraform jenkins/jenkins
jpetazzo/clock kitematic/hello-world-nginx mhart/alpine-node minio/minio nginxdemos/hello nicolaka/netshoot portainer/portainer
portainer/portainer-ce prakhar1989/catnip prakhar1989/static-site prom/prometheus redis/redis-stack training/webapp traefik/whoami
wagoodman/dive`

const known: ReadonlySet<string> = new Set(names.split(/\s+/))

/** What is said of such an image instead of the daemon's words; undefined for a name that nobody knows. @param name as people type it */
export function absentImage(name: string): string | undefined {
  if (!known.has(name)) return undefined
  const offered = publications.map((publication) => publication.name.replace(/^library\//, ''))
  const images = ['busybox', ...offered].filter((one) => one !== 'docker/dockerfile').toSorted()
  return `the image ${name} is not simulated here, only ${images.join(', ')}`
}
