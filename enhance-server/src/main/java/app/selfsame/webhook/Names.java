package app.selfsame.webhook;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** What names stand for. */
@FunctionalInterface
interface Names {
  /** All addresses of a name, at this moment. */
  InetAddress[] of(String host) throws UnknownHostException;
}
