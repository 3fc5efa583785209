# A heading that cannot be worked out is cut short without an error

Area: formats

  $ docker create --name box busybox
  <ID1>
  $ docker ps -a --format 'table {{range (split .Names "o")}}[{{.}}]{{end}}'
  
  [b][x]
  $ docker ps -a --format 'table {{json (eq .State "created")}}'
  
  true
  $ docker ps -a --format 'table {{js .Names}}{{js "<&>"}}'
  NAMES\u003C\u0026\u003E
  box\u003C\u0026\u003E
