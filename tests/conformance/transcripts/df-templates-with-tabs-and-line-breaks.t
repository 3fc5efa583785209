# Tabs and line breaks in a template of system df are put in before it is read

Area: system

  $ docker system df -v --format '{{range .Images}}{{.Repository}}\t{{.Tag}}\n{{end}}'
  busybox	latest
  $ docker system df -v --format '{{range .Images}}{{.Repository}}{{"\n"}}{{end}}'
  template parsing error: template: :1: unterminated quoted string
  [1]
