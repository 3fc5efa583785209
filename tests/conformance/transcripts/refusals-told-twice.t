# chmod -R and chown -R tell a refusal at a directory twice

Area: files

  $ docker run --rm -u daemon busybox sh -c 'chmod -R 700 /etc'
  chmod: /etc: Operation not permitted
  chmod: /etc: Operation not permitted
  [1]
  $ docker run --rm -u daemon busybox sh -c 'chown -R 1:1 /var/www'
  chown: /var/www: Operation not permitted
  chown: /var/www: Operation not permitted
  [1]
  $ docker run --rm -u daemon busybox sh -c 'chown 1:1 /etc/passwd /var/www'
  chown: /etc/passwd: Operation not permitted
  chown: /var/www: Operation not permitted
  [1]
  $ docker run --rm -u daemon busybox sh -c 'mkdir -p /tmp/a/b; touch /tmp/a/c; chown -R daemon /tmp/a; chmod -R 500 /tmp/a; stat -c "%a %U %n" /tmp/a /tmp/a/b /tmp/a/c'
  500 daemon /tmp/a
  500 daemon /tmp/a/b
  500 daemon /tmp/a/c
