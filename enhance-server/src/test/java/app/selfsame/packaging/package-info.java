/** What operators are given beside the program: files for systemd, proxies, containers and those who watch it. */
package app.selfsame.packaging;
